/** On which side of the reporting clause content stands. */
export type Side = "before" | "after";
