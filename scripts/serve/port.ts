/** Where a server is tried first, if nobody asks for another port. */
export const PORT = 8080
