/** The folder in which everything lies that a company writes, from the project's root. We change nothing in it. */
export const OWN_FOLDER = 'src/content/own'
