package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.ImportStepNotAllowed;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An import that is interrupted, disturbed or called off. */
class ImportResumeTest {
    private static final int PRODUCTS = 1_000;

    /** The machine stops here. */
    private static final class Killed extends Error {}

    private final ImportDesk desk = new ImportDesk();

    @Test
    void killed_in_the_middle_it_goes_on_without_loss_or_doubling() {
        var started = desk.start(manyProducts(), false, "");
        for (int batch = 1; batch <= 3; batch++) {
            assertThatThrownBy(killedInBatch(2)::run).isInstanceOf(Killed.class);
            assertThat(desk.imports.get(started.id()).state()).isEqualTo(State.RUNNING);
            assertThat(desk.runImports.run()).as("while the lease runs").isFalse();
            desk.shop.clock.forward(ApplyImportBatch.LEASE);
        }

        var done = desk.finish(started);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(2 * PRODUCTS + 2, PRODUCTS, 0, 0, 0, 1, 0, 0));
        for (int i = 0; i < PRODUCTS; i++) {
            assertThat(desk.product("p-" + i).variants()).hasSize(i == 0 ? 3 : 2);
            assertThat(desk.movements("P-" + i)).hasSize(1);
        }
        assertThat(desk.told(done)).hasSize(1);
        assertThat(desk.shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void interrupted_or_not_the_outcome_is_the_same() {
        var straight = desk.run(manyProducts());
        var other = new ImportDesk();
        var started = other.start(manyProducts(), false, "");
        for (int batch = 0; batch < 4; batch++) {
            assertThatThrownBy(killedInBatch(other, 2)::run).isInstanceOf(Killed.class);
            other.shop.clock.forward(ApplyImportBatch.LEASE);
        }

        var resumed = other.finish(started);

        assertThat(resumed.tally()).isEqualTo(straight.tally());
        assertThat(other.told(resumed)).isEqualTo(desk.told(straight));
    }

    @Test
    void a_dry_run_that_was_interrupted_begins_anew_and_counts_once() {
        var started = desk.start(manyProducts(), true, "");
        assertThatThrownBy(killedInBatch(3)::run).isInstanceOf(Killed.class);
        desk.shop.clock.forward(ApplyImportBatch.LEASE);

        assertThat(desk.finish(started).tally()).isEqualTo(new Tally(2 * PRODUCTS + 2, PRODUCTS, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void one_that_kills_every_worker_is_given_up() {
        var started = desk.start(manyProducts(), false, "");
        for (int i = 0; i < ProductImport.MOST_TRIES; i++) {
            assertThatThrownBy(killedInBatch(1)::run).isInstanceOf(Killed.class);
            desk.shop.clock.forward(ApplyImportBatch.LEASE);
        }

        desk.runImports.run();

        assertThat(desk.imports.get(started.id()).failure()).contains("import-stuck");
        assertThat(desk.runImports.run()).isFalse();
    }

    @Test
    void a_worker_that_was_overtaken_writes_nothing_more() {
        var started = desk.start(manyProducts(), false, "");
        var slow = desk.runningOn(disturbed(2, batch -> {
            desk.shop.clock.forward(ApplyImportBatch.LEASE);
            desk.runImports.run();
        }));

        slow.run();

        var done = desk.imports.get(started.id());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.tally().created()).isEqualTo(PRODUCTS);
        assertThat(desk.movements("P-300")).hasSize(1);
    }

    @Test
    void a_cancelled_import_stops_and_keeps_what_it_has() {
        var started = desk.start(manyProducts(), false, "");
        var cancel = new CancelImport(desk.imports, desk.shop.clock);

        desk.runningOn(disturbed(3, batch -> cancel.cancel(started.id()))).run();

        var cancelled = desk.imports.get(started.id());
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.tally().created()).isEqualTo(2 * ImportWalk.MOST_PRODUCTS);
        assertThat(desk.shop.products.find(new Slug("p-399"))).isPresent();
        assertThat(desk.shop.products.find(new Slug("p-999"))).isEmpty();
        assertThatThrownBy(() -> cancel.cancel(started.id())).isInstanceOf(ImportStepNotAllowed.class);
        assertThat(desk.runImports.run()).isFalse();
    }

    @Test
    void a_product_that_somebody_changes_at_that_moment_is_tried_again() {
        var started = desk.start(manyProducts(), false, "");
        desk.runningOn(disturbed(2, batch -> {
                    throw new StaleVersion("product", "p-200");
                }))
                .run();

        assertThat(desk.imports.get(started.id()).tally())
                .isEqualTo(new Tally(2 * PRODUCTS + 2, PRODUCTS, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void a_product_that_the_shop_will_not_take_is_named_and_the_others_go_in() {
        var started = desk.start(manyProducts(), false, "");
        desk.runningOn(refusing("p-250")).run();

        var done = desk.imports.get(started.id());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(2 * PRODUCTS + 2, PRODUCTS - 1, 0, 0, 1, 2, 0, 0));
        assertThat(desk.told(done)).contains("502  slug-taken");
        assertThat(desk.shop.products.find(new Slug("p-251"))).isPresent();
    }

    @Test
    void two_imports_run_one_after_the_other_in_the_order_they_came() {
        var first = desk.start("Handle,Title,Variant Price\na,A,1\n", false, "");
        desk.shop.clock.forward(Duration.ofSeconds(1));
        var second = desk.start("Handle,Title,Variant Price\na,A,2\n", false, "");

        desk.finish(second);

        assertThat(desk.imports.get(first.id()).tally().created()).isEqualTo(1);
        assertThat(desk.imports.get(second.id()).tally().updated()).isEqualTo(1);
        assertThat(desk.product("a").lowestPrice().minorUnits()).isEqualTo(2);
    }

    @Test
    void progress_is_shown_while_it_runs() {
        var started = desk.start(manyProducts(), false, "");
        var show = new ShowImport(desk.imports);
        var seen = new java.util.ArrayList<Integer>();

        desk.runningOn(disturbed(-1, batch -> {})).run();
        assertThat(show.show(ShowImport.Query.of(started.id())).run().percent()).isEqualTo(100);

        var again = desk.start(manyProducts(), false, "");
        desk.runningOn(watching(() -> seen.add(
                        show.show(ShowImport.Query.of(again.id())).run().percent())))
                .run();
        assertThat(seen).startsWith(0, 19).isSorted();
        assertThat(new ListImports(desk.imports).list(Optional.empty(), 10).items())
                .hasSize(2);
    }

    /** Two rows a product; the first product comes back at the end with a variant whose price is bad and a good one. */
    private static String manyProducts() {
        return "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty\n"
                + IntStream.range(0, PRODUCTS)
                        .mapToObj(i ->
                                "p-%1$d,Produk %1$d,Ukuran,S,P-%1$d,1000,3\np-%1$d,,,M,P-%1$d-M,1100,0\n".formatted(i))
                        .collect(Collectors.joining())
                + "p-0,,,L,P-0-L,seribu,0\np-0,,,XL,P-0-XL,1200,0\n";
    }

    private Runnable killedInBatch(int n) {
        return killedInBatch(desk, n);
    }

    private static Runnable killedInBatch(ImportDesk desk, int n) {
        return () -> desk.runningOn(new Disturbed(desk.shop.products, n, batch -> {
                    throw new Killed();
                }))
                .run();
    }

    private Products disturbed(int batch, Consumer<Integer> disturbance) {
        return new Disturbed(desk.shop.products, batch, disturbance);
    }

    private Products watching(Runnable look) {
        return new Disturbed(desk.shop.products, 0, batch -> look.run());
    }

    private Products refusing(String slug) {
        return new Disturbed(desk.shop.products, -1, batch -> {}) {
            @Override
            public void add(Collection<Product> products) {
                if (products.stream().anyMatch(p -> p.slug().value().equals(slug))) throw new Taken("slug", slug);
                super.add(products);
            }
        };
    }

    /** The shop's products, with something happening when the n-th batch begins to read them; with 0 at every batch. */
    private static class Disturbed implements Products {
        private final Products products;
        private final int batch;
        private final Consumer<Integer> disturbance;
        private int met;

        Disturbed(Products products, int batch, Consumer<Integer> disturbance) {
            this.products = products;
            this.batch = batch;
            this.disturbance = disturbance;
        }

        @Override
        public List<Product> findAll(Collection<Slug> slugs) {
            if (++met == batch || batch == 0) disturbance.accept(met);
            return products.findAll(slugs);
        }

        @Override
        public Optional<Product> find(Slug slug) {
            return products.find(slug);
        }

        @Override
        public Map<Sku, Slug> owners(Collection<Sku> skus) {
            return products.owners(skus);
        }

        @Override
        public List<Sku> scanned(String code) {
            return products.scanned(code);
        }

        @Override
        public Map<Sku, Offer> offers(Collection<Sku> skus) {
            return products.offers(skus);
        }

        @Override
        public List<Slug> published(Optional<Slug> after, int most) {
            return products.published(after, most);
        }

        @Override
        public void add(Collection<Product> added) {
            products.add(added);
        }

        @Override
        public void save(Collection<Product> changed) {
            products.save(changed);
        }
    }
}
