/** What the bare template shows. */
export function NoData() {
  return (
    <main class="no-data">
      <h1>No data</h1>
      <p>
        This is the empty report page. <code>comention run</code> writes one with data to <code>report/index.html</code>.
      </p>
    </main>
  );
}
