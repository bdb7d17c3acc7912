import unittest, sys
def slugify(s): return "-".join(s.lower().split())
events = []
def setUpModule(): events.append("up")
def tearDownModule(): events.append("down")
class TestSlug(unittest.TestCase):
    def test_basic(self): self.assertEqual(slugify("A b"), "a-b")
    def test_fail(self): self.assertEqual(slugify("A b"), "a_b")
if __name__ == "__main__":
    program = unittest.main(argv=["prog"], exit=False, verbosity=0)
    print(program.result, events)
    try: unittest.main(argv=["prog", "-q", "TestSlug.test_basic"])
    except SystemExit as e: print("exit", e.code)
    try: unittest.main(argv=["prog", "-k", "fail", "-q"])
    except SystemExit as e: print("exit", e.code)
    unittest.main(exit=False, argv=[""], defaultTest="TestNope", verbosity=0)
