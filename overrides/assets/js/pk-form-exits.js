// @ts-check
// The ways out: the file itself, or the host's page for a new or a changed file.
"use strict";

pk.formExits = (() => {
  // The host's limit is 8,191 bytes, and its login encodes the address once more.
  const LONGEST_ADDRESS = 3400;
  /** @type {Record<string, string>} */
  const NAMES = { github: "GitHub", gitlab: "GitLab", forgejo: "Forgejo", gitea: "Gitea" };

  /** @param {PkPublisher} publisher @returns {string} the host as people call it; empty without one */
  const hostName = ({ repository, host }) => (repository && NAMES[host]) || "";

  /** @param {string} text */
  const encoded = (text) => encodeURIComponent(text).replaceAll("%20", "+");

  /**
   * @param {PkPublisher} publisher
   * @param {PkFile} file
   * @param {boolean} isEdit whether the file stands there already
   * @returns {{address: string, isFilled: boolean}} the host's page, and whether it holds the text
   */
  function hostPage({ repository, host, branch }, { path, text }, isEdit) {
    const root = repository.replace(/\/+$/, "");
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, path.lastIndexOf("/"));
    const edits = { github: `edit/${branch}/${path}`, gitlab: `-/edit/${branch}/${path}` }[host] ?? `_edit/${branch}/${path}`;
    if (isEdit) return { address: `${root}/${edits}`, isFilled: false };
    if (host === "gitlab") return { address: `${root}/-/new/${branch}/${folder}?file_name=${encoded(name)}`, isFilled: false };
    if (host !== "github") return { address: `${root}/_new/${branch}/${folder}?filename=${encoded(name)}`, isFilled: false };
    const empty = `${root}/new/${branch}?filename=${encoded(path)}`;
    const full = `${empty}&value=${encoded(text)}`;
    return full.length <= LONGEST_ADDRESS ? { address: full, isFilled: true } : { address: empty, isFilled: false };
  }

  /** @param {PkFile} file @param {PkBase | null} [base] what it began from, which the file says in its first line, as loading/basis.py reads it */
  function save({ path, text }, base = null) {
    const told = base ? text.replace("---\n", `---\n# grundlag: ${base.hash}\n`) : text;
    pk.download(path.slice(path.lastIndexOf("/") + 1), told, "text/markdown");
  }

  /** @param {string} address in a tab of its own, so that the draft stays in sight */
  const open = (address) => {
    const link = document.createElement("a");
    link.href = address;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.click();
  };

  return { hostName, hostPage, save, open };
})();
