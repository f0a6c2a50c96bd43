package id.laris.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.catalogue.CancelImport;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ProductImports;
import id.laris.application.catalogue.Products;
import id.laris.application.catalogue.RunImports;
import id.laris.application.catalogue.StartImport;
import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Measured;
import id.laris.application.stock.LedgerQuery;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports with real transactions: what is written is written whole, once, and whoever is late writes nothing. */
@QuarkusTest
class ImportOnPostgresTest {
    private static final String HEADINGS =
            "Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Image Src\n";

    @Inject
    StartImport startImport;

    @Inject
    RunImports runImports;

    @Inject
    CancelImport cancelImport;

    @Inject
    ProductImports imports;

    @Inject
    ImportFiles files;

    @Inject
    Products products;

    @Inject
    StockBook stock;

    @Inject
    Warehouses warehouses;

    @Inject
    SystemWork systemWork;

    @Inject
    Sql sql;

    @BeforeEach
    void begin() {
        sql.update("DELETE FROM product_import");
        sql.update("DELETE FROM import_file");
        sql.update("DROP TRIGGER IF EXISTS break_here ON variant");
        if (warehouses.all().isEmpty())
            warehouses.add(new Warehouse(
                    new WarehouseCode("BDG"), "Gudang Bandung", "Jl. Braga 1", new RegionCode("32.73"), 1));
    }

    @Test
    void a_file_goes_in_and_a_second_time_changes_nothing() {
        var csv = catalogue("satu", 450);

        var first = run(csv);
        var again = run(csv);

        assertThat(first.tally()).isEqualTo(new Tally(900, 450, 0, 0, 0, 0, 0, 0));
        assertThat(again.tally()).isEqualTo(new Tally(900, 0, 0, 450, 0, 0, 0, 0));
        assertThat(onHand("SATU-7-S")).isEqualTo(5);
        assertThat(stock.ledger(LedgerQuery.of(new Sku("SATU-7-S"), 9)).items()).hasSize(1);
        assertThat(sql.number("SELECT count(*) FROM product WHERE slug LIKE 'satu-%'"))
                .isEqualTo(450);
        assertThat(sql.number("SELECT count(*) FROM picture_check WHERE address LIKE '%/satu-%'"))
                .isEqualTo(450);
        assertThat(stock.compareWithLedger()).isEmpty();
    }

    @Test
    void a_batch_that_breaks_is_not_there_and_the_next_run_goes_on_before_it() {
        var started = start(catalogue("dua", 450), false);
        sql.update("""
                CREATE OR REPLACE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.sku = 'DUA-300-M' THEN RAISE EXCEPTION 'broken here'; END IF; RETURN NEW; END $$""");
        sql.update("CREATE TRIGGER break_here BEFORE INSERT ON variant FOR EACH ROW EXECUTE FUNCTION break_here()");

        assertThatThrownBy(this::runOnce).hasMessageContaining("broken here");

        assertThat(sql.number("SELECT count(*) FROM product WHERE slug LIKE 'dua-%'"))
                .isEqualTo(200);
        assertThat(imports.get(started.id()).tally().created()).isEqualTo(200);
        assertThat(imports.get(started.id()).nextLine()).isEqualTo(402);
        assertThat(onHand("DUA-299-S")).isZero();
        sql.update("DROP TRIGGER break_here ON variant");
        leaseEnds(started);

        runOnce();

        var done = imports.get(started.id());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(900, 450, 0, 0, 0, 0, 0, 0));
        assertThat(onHand("DUA-299-S")).isEqualTo(5);
        assertThat(sql.number("SELECT count(*) FROM stock_movement WHERE document = ?", "import:" + done.id()))
                .isEqualTo(450);
        assertThat(stock.compareWithLedger()).isEmpty();
    }

    @Test
    void a_cancelled_import_writes_nothing_more() {
        var started = start(catalogue("tiga", 250), false);

        systemWork.run(() -> cancelImport.cancel(started.id()));

        assertThat(runOnce()).isFalse();
        assertThat(products.find(new Slug("tiga-1"))).isEmpty();
    }

    @Test
    void a_sku_that_another_product_has_is_named_and_all_else_goes_in() {
        run(HEADINGS + "empat,Empat,,,,EMPAT,1000,1,\n");

        var run = run(HEADINGS + "lima,Lima,,Ukuran,S,EMPAT,1000,1,\nlima,,,,M,LIMA-M,1000,1,\n");

        assertThat(told(run)).containsExactly("2 Variant SKU sku-taken");
        assertThat(products.find(new Slug("lima")).orElseThrow().variants()).hasSize(1);
        assertThat(onHand("EMPAT")).isEqualTo(1);
    }

    @Test
    void two_imports_of_the_same_file_at_once_make_each_product_once() throws Exception {
        var csv = catalogue("enam", 400);
        var one = start(csv, false);
        var other = start(csv, false);
        var workers = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> work = this::runOnce;
            for (var worker : workers.invokeAll(List.of(work, work))) worker.get();
        } finally {
            workers.shutdown();
        }
        while (runOnce()) assertThat(imports.get(one.id()).state()).isNotNull();

        var first = imports.get(one.id()).tally();
        var second = imports.get(other.id()).tally();
        assertThat(first.created() + second.created()).isEqualTo(400);
        assertThat(first.badRows() + second.badRows()).isZero();
        assertThat(sql.number("SELECT count(*) FROM product WHERE slug LIKE 'enam-%'"))
                .isEqualTo(400);
        assertThat(sql.number("SELECT count(*) FROM stock_movement WHERE sku LIKE 'ENAM-%-S' AND kind = 'RECEIPT'"))
                .isEqualTo(400);
        assertThat(stock.compareWithLedger()).isEmpty();
    }

    @Test
    void two_workers_never_take_the_same_import() throws Exception {
        start(catalogue("tujuh", 1), false);
        var workers = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> work = this::runOnce;
            var took = 0;
            for (var worker : workers.invokeAll(List.of(work, work, work, work))) took += worker.get() ? 1 : 0;
            assertThat(took).isEqualTo(1);
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void a_dry_run_leaves_no_trace_but_its_report() {
        var before = counts();

        var dry = finish(start(catalogue("delapan", 250) + "rusak,Rusak,,,,R,murah,,\n", true));

        assertThat(dry.tally()).isEqualTo(new Tally(501, 250, 0, 0, 1, 1, 0, 0));
        assertThat(told(dry)).containsExactly("502 Variant Price price-not-a-number");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @ActivateRequestContext
    void a_visitor_may_not_import() {
        assertThatThrownBy(() -> startImport.start(new StartImport.Command(
                        "a.csv", new ByteArrayInputStream(new byte[0]), false, Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> runImports.run()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void thousands_of_rows_go_in_at_a_decent_pace() {
        int productsInFile = Integer.getInteger("laris.test.import-products", 2_000);
        var started = start(catalogue("cepat", productsInFile), false);
        var began = System.nanoTime();

        var done = finish(started);

        var seconds = (System.nanoTime() - began) / 1e9;
        Measured.say(
                "import: %,d rows in %.1f s (%,.0f rows/s) into PostgreSQL",
                done.tally().rowsRead(), seconds, done.tally().rowsRead() / seconds);
        assertThat(done.tally().created()).isEqualTo(productsInFile);
    }

    private List<Long> counts() {
        return List.of("product", "variant", "category", "stock_level", "stock_movement", "picture_check", "event")
                .stream()
                .map(table -> sql.number("SELECT count(*) FROM " + table))
                .toList();
    }

    /** Two rows a product: S with five pieces and a picture, M without. */
    private static String catalogue(String name, int count) {
        return HEADINGS
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i ->
                                "%1$s-%3$d,Produk %3$d,Kaos,Ukuran,S,%2$s-%3$d-S,120000,5,https://cdn.test/%1$s-%3$d.jpg\n%1$s-%3$d,,,,M,%2$s-%3$d-M,125000,0,\n"
                                        .formatted(name, name.toUpperCase(), i))
                        .collect(Collectors.joining());
    }

    private ProductImport start(String csv, boolean dryRun) {
        return systemWork.call(() -> startImport.start(new StartImport.Command(
                "produk.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                dryRun,
                Optional.empty())));
    }

    private ProductImport run(String csv) {
        return finish(start(csv, false));
    }

    private ProductImport finish(ProductImport started) {
        while (!imports.get(started.id()).state().isOver())
            assertThat(runOnce()).isTrue();
        return imports.get(started.id());
    }

    private boolean runOnce() {
        return systemWork.call(runImports::run);
    }

    private void leaseEnds(ProductImport started) {
        sql.update(
                "UPDATE product_import SET leased_until = started_at WHERE id = ?",
                started.id().value());
    }

    private int onHand(String sku) {
        return stock.levels(List.of(new Sku(sku))).stream()
                .mapToInt(l -> l.onHand().value())
                .sum();
    }

    private List<String> told(ProductImport run) {
        return imports.problems(run.id(), EnumSet.allOf(Weight.class), Optional.empty(), 100).items().stream()
                .map(p -> "%d %s %s".formatted(p.line(), p.column(), p.code()))
                .toList();
    }
}
