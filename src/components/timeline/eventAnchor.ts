/** The element id of an event on the timeline. */
export const eventAnchor = (id: string): string => `e-${id}`;
