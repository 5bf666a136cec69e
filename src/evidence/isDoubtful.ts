/** Whether the finder was unsure of a name: below even odds. Its mark says so, and calm reading leaves it out. */
export const isDoubtful = (certainty: number): boolean => certainty < 0.5;
