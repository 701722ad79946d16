// The launch token stands in the fragment of the address: hand it in once, then forget it.
const token = location.hash.slice(1);
if (token) {
  history.replaceState(null, "", location.pathname);
  const answer = await fetch("/session", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
    redirect: "manual",
  });
  if (answer.type === "opaqueredirect") {
    location.replace("/");
  }
}
