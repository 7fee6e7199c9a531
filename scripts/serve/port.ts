/** The port at which the paper is shown, unless another is asked for. */
export const PORT = 8080
