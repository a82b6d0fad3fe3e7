/** The name by which the keyboard finds the heading of an opened section. */
export const sectionHeading = 'section-heading';
