import unittest

class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x)
    def pop(self):
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self): return len(self._items)

class TestStack(unittest.TestCase):
    def setUp(self):
        self.s = Stack()
    def test_push_pop(self):
        self.s.push(1); self.s.push(2)
        self.assertEqual(self.s.pop(), 2)
        self.assertEqual(len(self.s), 1)
    def test_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.s.pop()
        self.assertIn("empty", str(cm.exception))
    def test_misc(self):
        self.assertTrue(True); self.assertFalse(False)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIsNone(None); self.assertIsInstance(3, int)
        self.assertListEqual([1], [1])
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 3)
    @unittest.skip("not now")
    def test_skipped(self): self.fail()

if __name__ == "__main__":
    import io
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestStack)
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
    print(result.testsRun, result.wasSuccessful(), len(result.skipped))
    print(stream.getvalue().split("Ran")[0])
