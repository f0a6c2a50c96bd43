package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.order;
import static id.laris.bootstrap.story.Api.placed;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Measured;
import id.laris.application.stock.StockTakes;
import id.laris.bootstrap.hostile.Attack.Token;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockTake;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that come in are known by what stands in them, fill no memory, and lie nowhere their senders choose; files that go out run nothing. */
@QuarkusTest
class FilesTest {
    /** Where files come in, and the field they stand in. */
    private static final Map<String, String> DOORS = Map.ofEntries(
            entry("POST /admin/katalog/impor", "berkas"),
            entry("POST /admin/pembayaran/mutasi", "berkas"),
            entry("POST /admin/pembayaran/cocok", "berkas"),
            entry("POST /api/v1/catalog/imports", ""),
            entry("POST /api/v1/bank-statements", ""),
            entry("POST /api/v1/settlement-reports/{provider}", ""),
            entry("POST /admin/gudang/{code}/berkas", "berkas"),
            entry("POST /api/v1/warehouses/{code}/homes", ""),
            entry("POST /admin/stok/berkas", "berkas"),
            entry("POST /admin/laporan/riwayat", "berkas"),
            entry("POST /api/v1/sales-histories", ""),
            entry("POST /admin/stok/rusak", "foto"),
            entry("POST /admin/stok/opname/{take}/berkas", "berkas"),
            entry("POST /admin/pembelian/pemasok/{id}/harga/unggah", "berkas"),
            entry("POST /pesanan/{number}/retur", "foto"));

    private static final int SETTLED_LINES = Integer.getInteger("laris.test.settlement-lines", 30_000);
    private static final String HEADINGS = "Handle,Title,Variant SKU,Variant Price\n";
    /** A whole number below zero is none. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)(?:^|[,;\\t]\"?|^\")\\s*(?:[=+@]|-(?!\\d{1,18}(?:,|$)))");

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    @Inject
    Tables tables;

    @Inject
    Suppliers suppliers;

    private String session;
    private Token token;
    private String supplier;
    private String take;
    private String number;

    @Inject
    StockTakes takes;

    @BeforeEach
    void open() {
        shop.stock();
        session = cast.session(cast.staff("OWNER", Matrix.ROLES.get("OWNER")));
        token = Attack.token();
        number = placed(Goods.TOPI, 1, "BANK_TRANSFER").getString("number");
        supplier = QuarkusTransaction.requiringNew().call(() -> {
            var easy = SuppliersContract.easy();
            suppliers.add(easy);
            return easy.id().toString();
        });
        take = QuarkusTransaction.requiringNew().call(() -> {
            var goods = List.of(new Sku("UJI-" + UUID.randomUUID()));
            var started = StockTake.start(takes.nextNumber(2026), Goods.BANDUNG, "Uji", goods, "uji", Instant.EPOCH);
            takes.add(started);
            return started.number().value();
        });
    }

    @Test
    void come_in_at_known_doors_only() {
        assertThat(House.endpoints().stream()
                        .filter(e -> Parameters.takesFile(e)
                                || e.isApi()
                                        && Stream.of(e.method().getParameterTypes())
                                                .anyMatch(type -> type == byte[].class || type == InputStream.class))
                        .map(Endpoint::route))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                DOORS.keySet().stream(),
                                // Read as they come to check what signs them, and not longer than any body.
                                Stream.of("POST /api/v1/webhooks/payments/{provider}"))
                        .toList());
    }

    private String addressOf(String door) {
        return filled(door.substring(5));
    }

    private String filled(String path) {
        return path.replace("{code}", Goods.BANDUNG.value())
                .replace("{id}", supplier)
                .replace("{provider}", "simulated")
                .replace("{take}", take)
                .replace("{number}", number);
    }

    @TestFactory
    Stream<DynamicTest> that_are_something_else_are_refused_whatever_they_are_called() {
        return disguised().entrySet().stream().flatMap(file -> DOORS.keySet().stream()
                .map(door -> DynamicTest.dynamicTest(
                        file.getKey() + " to " + door,
                        () -> tables.unchangedBy(() -> {
                            var answer = sent(door, "produk.csv", file.getValue());
                            assertThat(answer.statusCode())
                                    .as(answer.asString())
                                    .isIn(400, 413, 415, 422);
                            assertThat(answer.asString()).doesNotContain("Exception", "\uFFFD");
                        }))));
    }

    private static Map<String, byte[]> disguised() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("nothing", new byte[0]);
        files.put("a picture", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000"));
        files.put("a spreadsheet", HexFormat.of().parseHex("504b030414000600080000002100"));
        files.put("an old spreadsheet", HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000"));
        files.put("a program", HexFormat.of().parseHex("7f454c46020101000000000000000000"));
        files.put("a page", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8));
        files.put("a document with a table behind", ("%PDF-1.4\n%âãÏÓ\n" + HEADINGS).getBytes(UTF_8));
        files.put("a picture with a table behind", ("GIF89a/*\n" + HEADINGS + "a,b,c,1").getBytes(UTF_8));
        files.put("a zipped table", zipped(HEADINGS.getBytes(UTF_8)));
        files.put("a bomb of zeros", zipped(new byte[20_000_000]));
        files.put("millions of columns", ",".repeat(6_000_000).getBytes(UTF_8));
        files.put("one line without end", "x".repeat(6_000_000).getBytes(UTF_8));
        files.put("a quote that never ends", (HEADINGS + "\"" + "\"\"".repeat(2_500_000)).getBytes(UTF_8));
        files.put("quotes within quotes", "\"\"\"".repeat(2_000_000).getBytes(UTF_8));
        files.put("signs that cannot be stored", "\0,\0,\0\n".repeat(100).getBytes(UTF_8));
        return files;
    }

    /** The server unpacks nothing: what is packed stays what it is. */
    @Test
    void are_not_unpacked_on_the_way() {
        for (var door : DOORS.keySet()) {
            var request = door.contains("/api/")
                    ? given().header("Authorization", "Bearer " + StockedShop.KEY)
                            .contentType("text/csv")
                    : Attack.request("laris_staf", session)
                            .cookie("laris_csrf", token.cookie())
                            .contentType("multipart/form-data; boundary=x");
            var answer = request.header("Content-Encoding", "gzip")
                    .body(zipped(new byte[50_000_000]))
                    .post(addressOf(door));
            assertThat(answer.statusCode()).as(door).isIn(400, 413, 415, 422);
        }
        var json = given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(zipped(" ".repeat(50_000_000).getBytes(UTF_8)))
                .post("/api/v1/orders");
        assertThat(json.statusCode()).isIn(400, 413, 415);
    }

    @Test
    void lie_nowhere_their_names_say() throws IOException {
        var mark = "laris-" + UUID.randomUUID();
        for (var name : List.of(
                "../../../../../../../../tmp/" + mark,
                "..\\..\\..\\" + mark,
                "/tmp/" + mark,
                "file:///tmp/" + mark,
                mark + "/../../" + mark,
                mark + "\u0000.csv",
                "\r\nX-Evil: " + mark,
                "x".repeat(3_000) + mark)) {
            var product = sent("POST /admin/katalog/impor", name, (HEADINGS + "a,A,A-1,1000\n").getBytes(UTF_8));
            assertThat(product.statusCode()).as(name + product.asString()).isIn(303, 400, 422);
            var called = given().header("Authorization", "Bearer " + StockedShop.KEY)
                    .contentType("text/csv")
                    .queryParam("fileName", name)
                    .queryParam("dryRun", true)
                    .body(HEADINGS + "a,A,A-1,1000\n")
                    .post("/api/v1/catalog/imports");
            assertThat(called.statusCode()).as(name + called.asString()).isIn(202, 400, 422);
            assertThat(sent("POST /admin/pembayaran/mutasi", name, "Tanggal,Keterangan,Jumlah\n".getBytes(UTF_8))
                            .statusCode())
                    .isIn(200, 400, 422);
        }
        for (var place : List.of(Path.of("/tmp"), Path.of("").toAbsolutePath(), Path.of("target")))
            try (var files = Files.list(place)) {
                assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.contains(mark));
            }
        assertThat(Attack.request("laris_staf", session)
                        .get("/admin/katalog/impor")
                        .asString())
                .doesNotContain("../", "..\\");
    }

    /** A statement of as many lines as a body may have. */
    @Test
    void may_be_long() {
        var lines = new StringBuilder("Tanggal,Keterangan,Jumlah\n");
        for (int i = 0; lines.length() < 1_000_000; i++)
            lines.append("1/1/26,").append(i).append(",7\n");
        for (var door : List.of("POST /api/v1/bank-statements", "POST /admin/pembayaran/mutasi"))
            assertThat(sent(door, "mutasi.csv", lines.toString().getBytes(UTF_8))
                            .statusCode())
                    .as(door)
                    .isEqualTo(200);
    }

    /** Whatever stands in the shop, no file it hands out begins a cell with what a spreadsheet would work out. */
    @Test
    void that_go_out_hold_no_formulas() {
        for (var name : List.of(
                "=HYPERLINK(\"https://evil.test\")", "+1+1", "-2+3", "@SUM(1)", "a;=1+1", "a\";=1+1", " =1+1")) {
            var form = checkout(cartWith(Goods.TOPI, 1), "BANK_TRANSFER");
            form.put("name", name);
            form.put("recipient", name);
            order(form).statusCode(201);
            given().header("Authorization", "Bearer " + StockedShop.KEY)
                    .contentType("application/json")
                    .body(Map.of("name", name, "permissions", List.of("VIEW_STOCK")))
                    .post("/api/v1/api-keys");
            given().header("User-Agent", name).queryParam("q", name).get("/api/v1/audit");
        }
        var history = historyOf("=1+1,@SUM(1),+1+1,kemarin,-2+3");
        var files = House.endpoints().stream()
                .filter(e -> e.verb().equals("GET") && e.path().endsWith("/unduh"))
                // XML for the tax office, and papers in one: nothing a spreadsheet would work out.
                .filter(e -> !e.path().endsWith("/coretax/unduh") && !e.path().endsWith("/bundel/{id}/unduh"))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        var formulas = new ArrayList<String>();
        for (var file : files) {
            var answer = Attack.request("laris_staf", session)
                    .get(filled(file.path().replace("{history}", history)) + time(file));
            assertThat(answer.statusCode()).as(file.route()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("text/csv");
            assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"[a-z0-9-]+\\.csv\"");
            answer.asString()
                    .replace("\uFEFF", "")
                    .lines()
                    .filter(line -> FORMULA.matcher(line).find())
                    .forEach(line -> formulas.add(file.route() + ": " + line));
        }
        assertThat(formulas).isEmpty();
    }

    /** Entries of sales are of a time. */
    private static String time(Endpoint file) {
        return file.path().endsWith("/rincian/unduh") ? "?dari=2026-01-01&sampai=2030-12-31" : "";
    }

    /** Of which that line was left out; the shop says so in a file. */
    private static String historyOf(String line) {
        var api = given().header("Authorization", "Bearer " + StockedShop.KEY);
        var address = api.contentType("text/csv")
                .body("order,sku,quantity,date,price\n" + line + "\n")
                .post("/api/v1/sales-histories")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().until(() -> given().header("Authorization", "Bearer " + StockedShop.KEY)
                .get(address)
                .path("history.state")
                .equals("DONE"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Far over what any other request may bring; one that is too long even for a report is told so. */
    @Test
    void of_what_was_settled_may_be_as_long_as_providers_make_them() {
        var door = "POST /api/v1/settlement-reports/{provider}";
        var report = new StringBuilder("Order ID,Amount,Fee\n");
        for (int line = 1; line <= SETTLED_LINES; line++)
            report.append("uji-").append(line).append("-berkas-panjang-sekali,150000,4000\n");
        assertThat(report.length()).isGreaterThan(1_200_000);

        var began = System.nanoTime();
        var answer = sent(door, "", report.toString().getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var address = "/api/v1/settlement-runs/" + answer.path("run.id");
        var api = given().header("Authorization", "Bearer " + StockedShop.KEY);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> api.get(address).path("run.state").equals("DONE"));
        Measured.say(
                "a settlement report of %d lines, %d KB: compared after %.1f s",
                SETTLED_LINES, report.length() / 1_024, (System.nanoTime() - began) / 1e9);
        assertThat(api.get(address).<Integer>path("run.lines")).isEqualTo(SETTLED_LINES);
        assertThat(api.get(address).<Integer>path("run.differing")).isEqualTo(SETTLED_LINES);

        var tooLong = sent(door, "", new byte[33 << 20]);
        assertThat(tooLong.statusCode()).isEqualTo(413);
    }

    private Response sent(String door, String name, byte[] content) {
        if (door.contains("/api/"))
            return given().header("Authorization", "Bearer " + StockedShop.KEY)
                    .contentType("text/csv")
                    .body(content)
                    .post(addressOf(door));
        return Attack.request("laris_staf", session)
                .cookie("laris_csrf", token.cookie())
                .multiPart("csrf", token.field())
                .multiPart(DOORS.get(door), name, content, "text/csv")
                .post(addressOf(door));
    }

    private static byte[] zipped(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
