/** How long a query may be. */

/** Characters of a query that goes to the search page by its address: more of them no server takes. */
export const LONGEST_QUERY = 800;
