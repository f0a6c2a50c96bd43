package id.laris.bootstrap.bench;

import id.laris.bootstrap.ShopKeys;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * A large clothing shop: products with six variants each, as a file that a Shopify shop could have exported, and a year of past
 * orders. Always the same for the same numbers.
 */
final class LargeShop {
    static final int VARIANTS = 6;
    private static final List<String> GOODS =
            List.of("Kaos", "Kemeja", "Jaket", "Hoodie", "Celana", "Topi", "Tas", "Polo", "Sarung", "Sandal");
    private static final List<String> MOTIFS = List.of(
            "Kawung",
            "Parang",
            "Megamendung",
            "Truntum",
            "Sidomukti",
            "Lurik",
            "Tenun",
            "Garis",
            "Polos",
            "Gunungan",
            "Ombak",
            "Matahari",
            "Rembulan",
            "Cendrawasih",
            "Garuda",
            "Pinisi",
            "Rimba",
            "Samudra",
            "Senja",
            "Fajar");
    private static final List<String> PLACES = List.of(
            "Bandung",
            "Garut",
            "Solo",
            "Jogja",
            "Malang",
            "Padang",
            "Medan",
            "Ambon",
            "Ternate",
            "Toraja",
            "Bali",
            "Lombok",
            "Kupang",
            "Banjar",
            "Pontianak",
            "Manado",
            "Gorontalo",
            "Kendari",
            "Sorong",
            "Biak");
    private static final List<String> MANNERS = List.of(
            "Longgar", "Ramping", "Klasik", "Ringan", "Tebal", "Lembut", "Harian", "Pesta", "Olahraga", "Santai");
    private static final List<String> COLOURS = List.of(
            "Hitam", "Putih", "Nila", "Merah Bata", "Hijau Lumut", "Kunyit", "Abu", "Krem", "Biru Laut", "Cokelat");
    private static final List<String> SIZES = List.of("S", "M", "L");

    private final int products;

    LargeShop(int products) {
        this.products = products;
    }

    int products() {
        return products;
    }

    static String handle(long number) {
        return "barang-%05d".formatted(number);
    }

    String sku(Random random) {
        return sku(random.nextInt(products), random.nextInt(2), SIZES.get(random.nextInt(3)));
    }

    private static String sku(int product, int colour, String size) {
        return "B%05d-%d-%s".formatted(product, colour, size);
    }

    static String category(long number) {
        return GOODS.get((int) (number % GOODS.size())).toLowerCase();
    }

    static String size(long number) {
        return SIZES.get((int) (number % SIZES.size()));
    }

    static String colour(long number) {
        return COLOURS.get((int) (number % COLOURS.size()));
    }

    /** What somebody might type: the goods and the motif, two letters of the motif exchanged. */
    static String misspelt(long number) {
        var motif = MOTIFS.get((int) (number / GOODS.size() % MOTIFS.size())).toLowerCase();
        var at = 1 + (int) (number % (motif.length() - 2));
        var typo = motif.substring(0, at) + motif.charAt(at + 1) + motif.charAt(at) + motif.substring(at + 2);
        return category(number) + " " + typo + " "
                + PLACES.get((int) (number / 200 % PLACES.size())).toLowerCase();
    }

    private static String title(int number) {
        return "%s %s %s %s"
                .formatted(
                        GOODS.get(number % 10),
                        MOTIFS.get(number / 10 % 20),
                        PLACES.get(number / 200 % 20),
                        MANNERS.get(number / 4000 % 10) + (number >= 40_000 ? " " + number / 40_000 : ""));
    }

    void writeProductFile(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,"
                    + "Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,"
                    + "Variant Compare At Price,Variant Taxable\n");
            for (int number = 0; number < products; number++) write(number, out);
        }
    }

    private static void write(int number, BufferedWriter out) throws IOException {
        var random = new Random(number);
        var price = 50_000 + random.nextInt(90) * 5_000;
        var first = "\"%s\",\"%s\",Merek %s,%s,\"%s, %s\",TRUE"
                .formatted(
                        title(number),
                        description(number, random),
                        PLACES.get(random.nextInt(20)),
                        GOODS.get(number % 10),
                        MOTIFS.get(random.nextInt(20)).toLowerCase(),
                        MANNERS.get(random.nextInt(10)).toLowerCase());
        for (int variant = 0; variant < VARIANTS; variant++) {
            var colour = variant / SIZES.size();
            var size = SIZES.get(variant % SIZES.size());
            out.write("%s,%s,%s,%s,%s,%s,%s,%d,5000,%d,%s,TRUE%n"
                    .formatted(
                            handle(number),
                            variant == 0 ? first : ",,,,,",
                            variant == 0 ? "Warna" : "",
                            COLOURS.get((number * 3 + colour * 5) % COLOURS.size()),
                            variant == 0 ? "Ukuran" : "",
                            size,
                            sku(number, colour, size),
                            200 + random.nextInt(600),
                            price + (size.equals("L") ? 10_000 : 0),
                            number % 5 == 0 ? String.valueOf(price + 50_000) : ""));
        }
    }

    /** Its own name, then words of a made-up language: as in real texts, few of them are words people search for. */
    private static String description(int number, Random random) {
        var text = new StringBuilder("<p>" + title(number) + " dengan jahitan rapi");
        for (int i = 0; i < 50; i++) {
            text.append(' ');
            for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--)
                text.append("bcdgjklmnprst".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return text.append(".</p>").toString();
    }

    /**
     * A year of completed orders, by SQL: one by one through the shop they would take longer than the measurement. They hold no
     * stock any more.
     */
    static void rememberOrders(Connection connection, ShopKeys keys, int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : PAST.formatted(count).split(";\\n")) statement.execute(sql);
            rememberBuyers(connection, keys);
            for (var sql : YEAR.formatted(count).split(";\\n")) statement.execute(sql);
        }
    }

    /** Who bought, sealed as the shop seals it. */
    private static void rememberBuyers(Connection connection, ShopKeys keys) throws SQLException {
        try (var statement = connection.createStatement();
                var read = connection.prepareStatement("SELECT n, id FROM past");
                var write = connection.prepareStatement("INSERT INTO buyer VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.execute("CREATE TEMP TABLE buyer (n int, name bytea, email bytea, phone bytea, index bytea[], "
                    + "recipient bytea, recipient_phone bytea, street bytea)");
            connection.setAutoCommit(false);
            try (var past = read.executeQuery()) {
                for (int row = 1; past.next(); row++) {
                    var who = past.getInt("n") % 50_000;
                    var id = past.getObject("id");
                    var email = "pembeli" + who + "@contoh.test";
                    var phone = "+62812%08d".formatted(who);
                    write.setInt(1, past.getInt("n"));
                    write.setBytes(2, keys.seal("shop_order", "buyer_name", id, "Pembeli " + who));
                    write.setBytes(3, keys.seal("shop_order", "buyer_email", id, email));
                    write.setBytes(4, keys.seal("shop_order", "buyer_phone", id, phone));
                    write.setArray(5, connection.createArrayOf("bytea", new byte[][] {
                        keys.index("email", email),
                        keys.index("phone", phone),
                        keys.index("name", "pembeli"),
                        keys.index("name", String.valueOf(who))
                    }));
                    write.setBytes(6, keys.seal("shop_order", "recipient", id, "Pembeli"));
                    write.setBytes(7, keys.seal("shop_order", "recipient_phone", id, "+6281200000000"));
                    write.setBytes(8, keys.seal("shop_order", "street", id, "Jl. Merdeka 1"));
                    write.addBatch();
                    if (row % 1_000 == 0) write.executeBatch();
                }
            }
            write.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE buyer");
        }
    }

    private static final String PAST = """
            CREATE TEMP TABLE past AS
            SELECT n, md5('order' || n)::uuid AS id, 'LR-' || lpad((5000000 + n)::text, 7, '0') AS number,
                now() - interval '365 days' + n * interval '365 days' / greatest(%1$d, 1) AS at, 1 + n %% 3 AS lines
            FROM generate_series(1, %1$d) AS n;
            """;
    private static final String YEAR = """
            CREATE TEMP TABLE sold AS
            SELECT row_number() OVER (ORDER BY v.sku) - 1 AS at, v.sku, d.slug, d.title,
                array_to_string(v.option_values, ' / ') AS option_text, v.price
            FROM variant v JOIN product d ON d.id = v.product_id;
            ANALYZE past;
            ANALYZE sold;
            CREATE TEMP TABLE past_line AS
            SELECT p.n, p.id, p.l AS position, s.sku, s.slug, s.title, s.option_text, s.price, 1 + (p.n + p.l) %% 2 AS quantity
            FROM (SELECT n, id, generate_series(1, lines) AS l FROM past) p
            JOIN sold s ON s.at = p.n::bigint * 7919 * p.l %% (SELECT count(*) FROM sold);
            ANALYZE past_line;
            INSERT INTO shop_order (id, number, channel, language, buyer_name, buyer_email, buyer_phone, buyer_index,
                recipient, recipient_phone, street, village_code, village, district, regency, province, postal_code, service, method,
                goods, shipping, tax, tax_name, pieces, state, payment, fulfilment, placed_at, delivered_at, note)
            SELECT p.id, p.number, 'WEB', 'ID', b.name, b.email, b.phone, b.index, b.recipient, b.recipient_phone, b.street,
                '32.73.01.1001', 'Sukarasa', 'Sukasari', 'Kota Bandung', 'Jawa Barat', '40152', 'REG', 'QRIS', s.goods, 11000,
                0, '', s.pieces, 'COMPLETED', 'PAID', 'DELIVERED', p.at, p.at + interval '3 days', NULL
            FROM past p JOIN buyer b USING (n) JOIN (SELECT n, sum(price * quantity) AS goods, sum(quantity) AS pieces FROM past_line GROUP BY n) s
                USING (n);
            INSERT INTO order_line (order_id, position, sku, product_slug, title, option_text, unit_price, quantity, tax,
                shipped)
            SELECT id, min(position), sku, slug, title, option_text, price, sum(quantity), 0, sum(quantity)
            FROM past_line GROUP BY id, sku, slug, title, option_text, price;
            INSERT INTO payment (order_id, due, captured, refunded, version)
            SELECT id, goods + shipping, goods + shipping, 0, 2 FROM shop_order WHERE id IN (SELECT id FROM past);
            INSERT INTO payment_attempt (id, order_id, position, provider, method, asked, state, reference, instructions,
                started_at)
            SELECT md5('attempt' || p.n)::uuid, p.id, 0, 'simulated', 'QRIS', m.due, 'PAID', 'past-' || p.n, '{}', p.at
            FROM past p JOIN payment m ON m.order_id = p.id;
            INSERT INTO event (id, key, type, version, occurred_at, actor, data)
            SELECT md5('event' || p.n || t)::uuid, p.id::text, t, 1, p.at, 'visitor',
                jsonb_build_object('order', p.id, 'number', p.number)
            FROM past p, unnest(ARRAY['order.placed', 'order.confirmed', 'order.completed']) AS t ORDER BY p.n;
            DROP TABLE past, past_line, sold;
            ANALYZE""";
}
