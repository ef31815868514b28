// What is sent to the desk, as a request that says so.
export function posting(body = null) {
  return body ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : { method: "POST" };
}
