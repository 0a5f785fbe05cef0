/** The colour of paper in each theme, as in `styles/tokens.css`, for the frame of the browser. */
export const PAPER_COLOUR = { light: '#fbf9f4', dark: '#161513' } as const;
