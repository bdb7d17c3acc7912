/** The functions of the host behind `boundary.would_allow` and `boundary.budget`. */

/** Their names, which are no names of a program: only the module calls them. */
export const QUESTIONS = ['boundary.would_allow', 'boundary.budget'] as const;
