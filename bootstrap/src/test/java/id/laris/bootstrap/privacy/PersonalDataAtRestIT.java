package id.laris.bootstrap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Measured;
import id.laris.bootstrap.RunningLaris;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Whoever steals the database of the demo shop, as a dump or as its files, learns nothing about its customers. */
class PersonalDataAtRestIT {
    private static final String KEY = "laris_kunci-untuk-uji-data-pribadi-0123456789";
    private static final int ORDERS = 60;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    @Test
    void neither_a_dump_nor_the_files_hold_a_customer_in_clear() throws Exception {
        Set<String> known;
        String dump;
        try (var laris = RunningLaris.launch(data, Map.of("LARIS_API_KEY", KEY, "LARIS_LIMITS_ENABLED", "false"))
                .awaitOpen()) {
            known = whatTheShopKnowsOfCustomers(laris);
            known.add(somebodyWhoWaits(laris));
            try (var connection = administrator()) {
                dump = dumpOf(connection);
            }
            laris.stop();
        }

        Measured.say("%d personal values looked for in a dump of %d KB", known.size(), dump.length() / 1024);
        assertThat(known).hasSizeGreaterThan(100);
        // A word that is there in clear: the search itself works.
        assertThat(dump).contains("Jawa Barat");
        assertThat(known.stream().filter(dump::contains)).as("in a dump").isEmpty();
        assertThat(inFiles(known)).as("in the database's own files").isEmpty();
    }

    private static Set<String> whatTheShopKnowsOfCustomers(RunningLaris laris) {
        var known = new LinkedHashSet<String>(List.of("owner@laris.local"));
        var numbers = get(laris, "/api/v1/orders?limit=" + ORDERS).getList("items.number", String.class);
        for (var number : numbers) {
            var order = get(laris, "/api/v1/orders/" + number);
            for (var field : List.of("buyer.name", "buyer.email", "shipTo.recipient", "shipTo.street"))
                if (order.getString("order." + field) != null) known.add(order.getString("order." + field));
            for (var field : List.of("buyer.phone", "shipTo.phone"))
                // Written +62812… or 0812…: these digits are in both.
                if (order.getString("order." + field) != null)
                    known.add(order.getString("order." + field).substring(3));
        }
        return known;
    }

    /** Asks to be told when something is there again that was just counted away; the address. */
    private static String somebodyWhoWaits(RunningLaris laris) {
        var email = "penunggu-barang@contoh.test";
        var product = get(laris, "/api/v1/products?limit=1&inStock=true").getString("items[0].slug");
        // Not each variant was ever in stock.
        var sku = get(laris, "/api/v1/products/" + product).getList("variants.sku", String.class).stream()
                .filter(it ->
                        !get(laris, "/api/v1/stock/" + it).getList("levels").isEmpty())
                .findFirst()
                .orElseThrow();
        var levels = get(laris, "/api/v1/stock/" + sku).<Map<String, Object>>getList("levels");
        var lines = levels.stream()
                .map(level -> Map.of("sku", sku, "warehouse", level.get("warehouse"), "onHand", level.get("reserved")))
                .toList();
        RestAssured.given()
                .header("X-Api-Key", KEY)
                .contentType("application/json")
                .body(Map.of("reference", "habis", "lines", lines))
                .post(laris.address() + "/api/v1/stock/levels")
                .then()
                .statusCode(200);
        var page = RestAssured.given().accept("text/html").get(laris.address() + "/produk/" + product + "?sku=" + sku);
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        RestAssured.given()
                .cookies(page.cookies())
                .formParam("csrf", token.group(1))
                .formParam("sku", sku)
                .formParam("email", email)
                .post(laris.address() + "/kabari")
                .then()
                .statusCode(200);
        return email;
    }

    private static JsonPath get(RunningLaris laris, String path) {
        return RestAssured.given()
                .header("X-Api-Key", KEY)
                .get(laris.address() + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Connection administrator() throws SQLException, IOException {
        var cluster = data.resolve("postgres");
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(cluster.resolve("credentials.properties"))) {
            passwords.load(reader);
        }
        var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/laris", "postgres", passwords.getProperty("postgres"));
    }

    private static String dumpOf(Connection connection) throws SQLException, IOException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT format('%I.%I', relnamespace::regnamespace, relname) "
                        + "FROM pg_class WHERE relkind = 'r' "
                        + "AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        var dump = new StringWriter();
        var copy = new CopyManager(connection.unwrap(BaseConnection.class));
        for (var table : tables) copy.copyOut("COPY " + table + " TO STDOUT", dump);
        return dump.toString();
    }

    private static List<String> inFiles(Set<String> known) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(data.resolve("postgres"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var value : known)
                    if (bytes.contains(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        found.add(value + " in " + file.getFileName());
            }
        }
        return found;
    }
}
