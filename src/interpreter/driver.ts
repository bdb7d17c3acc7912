/** Frozen Python that runs a program which awaits at its top: such a program is a coroutine. */

/** A session's event loop outlives its runs, and tasks with it. */
const SESSION_DRIVER = `
try:
    runner
except NameError:
    from asyncio import Runner
    runner = Runner()
run(runner, main())`;

/** The texts, by their names in snapshots. */
export const DRIVERS = { 'driver.program': 'run(main())', 'driver.session': SESSION_DRIVER } as const;
