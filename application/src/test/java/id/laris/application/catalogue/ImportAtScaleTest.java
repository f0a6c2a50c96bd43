package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.application.shared.Measured;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.application.stock.InMemoryWarehouses;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Sku;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A hundred thousand rows: nothing is held that grows with the file but sixteen bytes a product and a SKU. */
class ImportAtScaleTest {
    private static final int ROWS = 100_000;
    private static final int ROWS_A_PRODUCT = 4;

    @Test
    void a_hundred_thousand_rows_take_no_more_memory_than_a_few() {
        var clock = new MovableClock();
        var undo = new Undo();
        Ids ids = new TimeOrderedIds(clock);
        var imports = new InMemoryProductImports(undo);
        var products = new Counted();
        var files = new Generated();
        var shelves = new ImportShelves(
                new InMemoryCategories(undo),
                products,
                new InMemoryPictureChecks(undo),
                null,
                new InMemoryWarehouses(undo),
                null,
                event -> {},
                ids,
                clock);
        var batches = new ApplyImportBatch(
                imports, products, new ImportReading(new PlainHtmlCleaner(), ids, clock), shelves, clock);
        var run = new RunImports(imports, files, batches, clock);
        var started = new StartImport(imports, files, new CurrentActor(), ids, clock)
                .start(new StartImport.Command("besar.csv", InputStream.nullInputStream(), false, Optional.empty()));
        long before = held();
        var began = System.nanoTime();

        run.run();

        var seconds = (System.nanoTime() - began) / 1e9;
        var done = imports.get(started.id());
        Measured.say(
                "import: %,d rows in %.1f s (%,.0f rows/s) without a database, %,d KB held at most",
                ROWS, seconds, ROWS / seconds, (products.mostHeld - before) / 1024);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.tally().rowsRead()).isEqualTo(ROWS);
        assertThat(products.added.get()).isEqualTo(ROWS / ROWS_A_PRODUCT);
        assertThat(products.mostHeld - before).as("bytes held in the middle").isLessThan(24L * 1024 * 1024);
    }

    private static long held() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A file that is made while it is read. */
    private static final class Generated implements ImportFiles {
        @Override
        public long store(UUID file, InputStream content, long most) {
            return ROWS;
        }

        @Override
        public InputStream open(UUID file) {
            return new InputStream() {
                private byte[] line = ("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                                + "Variant SKU,Variant Grams,Variant Price,Image Src\n")
                        .getBytes(StandardCharsets.UTF_8);
                private int at;
                private int row;

                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    if (at == line.length) {
                        if (row == ROWS) return -1;
                        line = row(row++).getBytes(StandardCharsets.UTF_8);
                        at = 0;
                    }
                    int n = Math.min(length, line.length - at);
                    System.arraycopy(line, at, into, from, n);
                    at += n;
                    return n;
                }
            };
        }

        private static String row(int n) {
            int product = n / ROWS_A_PRODUCT;
            return n % ROWS_A_PRODUCT == 0
                    ? "produk-%1$d,Produk %1$d,\"<p>Katun, <b>adem</b>.</p>\",Rimba,Kaos,\"katun, polos\",TRUE,Ukuran,S,SKU-%2$d,200,120000,https://cdn.test/%1$d.jpg%n"
                            .formatted(product, n)
                    : "produk-%1$d,,,,,,,,U%3$d,SKU-%2$d,200,125000,%n".formatted(product, n, n % ROWS_A_PRODUCT);
        }

        @Override
        public void delete(UUID file) {}
    }

    /** Counts products and forgets them; looks at the memory now and then. */
    private static final class Counted implements Products {
        private final AtomicLong added = new AtomicLong();
        private long mostHeld;

        @Override
        public void add(Collection<Product> products) {
            if (added.addAndGet(products.size()) % 10_000 == 0) mostHeld = Math.max(mostHeld, held());
        }

        @Override
        public void save(Collection<Product> products) {
            throw new AssertionError("nothing was there to change");
        }

        @Override
        public Optional<Product> find(Slug slug) {
            return Optional.empty();
        }

        @Override
        public List<Product> findAll(Collection<Slug> slugs) {
            return List.of();
        }

        @Override
        public Map<Sku, Slug> owners(Collection<Sku> skus) {
            return Map.of();
        }

        @Override
        public List<Sku> scanned(String code) {
            return List.of();
        }

        @Override
        public Map<Sku, Offer> offers(Collection<Sku> skus) {
            return Map.of();
        }

        @Override
        public List<Slug> published(Optional<Slug> after, int most) {
            return List.of();
        }
    }
}
