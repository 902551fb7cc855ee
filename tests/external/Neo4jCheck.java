import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Opens the database in a folder, runs the script of the export folder where one is given (twice: the second time must
 * change nothing), and prints what the database holds, a row a line, tabs between the cells.
 * Then it runs the queries of a further file and prints how many rows each gives.
 *   java -cp ... Neo4jCheck.java HOME [EXPORT [QUERIES ONE OTHER]]
 */
public class Neo4jCheck {
  static final List<String> queries = List.of(
    "MATCH (e:Entity) RETURN 'entity', e.id, e.label, e.mentions, e.articles, e.first_on, e.country, "
      + "reduce(all = '', name IN e.names | all + name + '|'), head([label IN labels(e) WHERE label <> 'Entity']) ORDER BY e.id",
    "MATCH (a:Article) RETURN 'article', a.id, a.title, a.day, a.mentions ORDER BY a.id",
    "MATCH (a:Article)-[m:MENTIONS]->(e:Entity) RETURN 'mention', a.id, e.id, m.mentions ORDER BY a.id, e.id",
    "MATCH (s:Entity)-[t:CO_MENTIONED_WITH]->(e:Entity) RETURN 'edge', s.id, e.id, t.count, t.articles, t.npmi, "
      + "t.backbone, t.first_on, t.last_on ORDER BY s.id, e.id");

  public static void main(String[] args) throws Exception {
    var builder = new DatabaseManagementServiceBuilder(Path.of(args[0]).toAbsolutePath());
    if (args.length > 1) builder.setConfig(GraphDatabaseSettings.load_csv_file_url_root, Path.of(args[1]).toAbsolutePath());
    var service = builder.build();
    try {
      var database = service.database("neo4j");
      for (int round = 0; args.length > 1 && round < 2; round++) {
        for (String statement : Files.readString(Path.of(args[1], "import.cypher")).split(";\\s*(?:\\n|$)")) {
          if (!statement.isBlank()) database.executeTransactionally(statement);
        }
      }
      for (String query : queries) {
        database.executeTransactionally(query, Map.of(), result -> {
          while (result.hasNext()) {
            Map<String, Object> row = result.next();
            System.out.println(String.join("\t", result.columns().stream().map(column -> String.valueOf(row.get(column))).toList()));
          }
          return null;
        });
      }
      if (args.length > 2) {
        Map<String, Object> parameters = Map.of("one", args[3], "other", args[4]);
        for (String query : Files.readString(Path.of(args[2])).split(";\\s*(?:\\n|$)")) {
          if (query.isBlank()) continue;
          database.executeTransactionally(query, parameters, result -> {
            long rows = result.stream().count();
            System.out.println("query\t" + rows);
            return null;
          });
        }
      }
    } finally {
      service.shutdown();
    }
  }
}
