package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.audit.AuditNotes;
import id.laris.application.catalogue.InMemoryImportFiles;
import id.laris.application.reporting.HistoryImports.Rejected;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImport.State;
import id.laris.domain.reporting.HistoryImport.Survey;
import id.laris.domain.reporting.HistoryImport.Tally;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.reporting.HistoryStepNotAllowed;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesDimension.Level;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final String HEAD =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    private final TestShop shop = new TestShop();
    private final InMemoryHistoryImports imports = new InMemoryHistoryImports(shop.undo);
    private final InMemoryImportFiles contents = new InMemoryImportFiles();
    private final SendHistory sendHistory =
            new SendHistory(imports, contents, shop.warehouses, shop.actor, shop.ids, shop.clock, new AuditNotes());
    private final RunHistoryImports run = new RunHistoryImports(
            imports,
            contents,
            new ReadHistoryBatch(imports, shop.salesBook, shop.products, TestShop.SETTINGS, shop.clock),
            shop.clock);
    private final CancelHistory cancelHistory = new CancelHistory(imports, contents, shop.clock, new AuditNotes());
    private final ForgetHistoryFiles forget = new ForgetHistoryFiles(imports, contents, shop.clock);

    private HistoryImport send(String csv, Optional<WarehouseCode> warehouse, boolean trial) {
        return sendHistory.send(new SendHistory.Command(
                "/home/x/lama.csv",
                new HistoryTerms(100, warehouse, Channel.PHONE, PaymentMethod.CASH, Set.of("POST"), trial),
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private HistoryImport read(String lines) {
        var sent = send(HEAD + lines, Optional.of(Goods.BANDUNG), false);
        run.run();
        return imports.get(sent.id());
    }

    private List<SalesEntry> booked() {
        return shop.salesBook.all().filter(entry -> entry.order().isEmpty()).toList();
    }

    private SalesAmounts sum() {
        return booked().stream().map(SalesEntry::amounts).reduce(SalesAmounts.NONE, SalesAmounts::plus);
    }

    private List<Rejected> rejected(HistoryImport history) {
        return imports.rejected(history.id(), Optional.empty(), Optional.empty(), 1_000)
                .items();
    }

    @Test
    void sales_and_returns_of_the_past_stand_in_the_book() {
        var history = read("""
                536365,85123A,HEART,6,2010-12-01 08:26,2.55,17850,United Kingdom
                536365,71053,LANTERN,2,2010-12-01 08:26,3.39,17850,United Kingdom
                C536379,85123A,HEART,-1,2010-12-02 09:41,2.55,14527,France
                """);

        assertThat(history.state()).isEqualTo(State.DONE);
        assertThat(history.fileName()).isEqualTo("lama.csv");
        assertThat(history.survey()).isEqualTo(new Survey(3, 2, 2, 2, 2, 1, 1, new BigDecimal("19.53")));
        assertThat(history.tally()).isEqualTo(new Tally(3, 2, 1, 0, 2_208, 255));
        assertThat(sum().gross()).isEqualTo(Money.rupiah(2_208));
        assertThat(sum().returned()).isEqualTo(Money.rupiah(255));
        assertThat(sum().pieces()).isEqualTo(8);
        assertThat(booked()).extracting(SalesEntry::day).contains(LocalDate.of(2010, 12, 1), LocalDate.of(2010, 12, 2));
        assertThat(booked().stream()
                        .mapToInt(e -> e.marks().of(Level.ORDER, true))
                        .sum())
                .as("one order, and one that only took back")
                .isEqualTo(1);
    }

    @Test
    void goods_the_shop_knows_are_its_own() {
        var sku = Goods.KAOS_M.value();
        read("1," + sku + ",Nama lama,1,2025-03-01,100,,\n2,LAMA 7,Topi lama,1,2025-03-01,100,,Jawa Barat\n");

        var lines = booked().stream().map(SalesEntry::line).toList();
        assertThat(lines.get(0).product())
                .isEqualTo(shop.products
                        .owners(List.of(Goods.KAOS_M))
                        .get(Goods.KAOS_M)
                        .value());
        assertThat(lines.get(1).product()).isEqualTo("lama-7");
        assertThat(lines.get(1).title()).isEqualTo("Topi lama");
        assertThat(lines.get(1).province()).isEqualTo("Jawa Barat");
    }

    @Test
    void every_line_is_booked_or_explained() {
        var history = read("""
                1,A1,x,1,2025-03-01,10,,
                2,A1,x,0,2025-03-01,10,,
                3,A1,x,1,kemarin,10,,
                4,A1,x,1,2025-03-01,0,,
                5,post,x,1,2025-03-01,10,,
                6,A1,x,1,2025-03-01,10,,,,salah
                """);

        assertThat(rejected(history))
                .extracting(Rejected::line, Rejected::reason)
                .containsExactly(
                        tuple(3L, HistoryReason.QUANTITY_UNREADABLE),
                        tuple(4L, HistoryReason.TIME_UNREADABLE),
                        tuple(5L, HistoryReason.PRICE_ZERO),
                        tuple(6L, HistoryReason.NOT_GOODS),
                        tuple(7L, HistoryReason.TOO_MANY_CELLS));
        assertThat(history.tally().read()).isEqualTo(6);
        assertThat(history.tally().booked() + history.tally().rejected()).isEqualTo(6);
    }

    @Test
    void the_same_history_twice_is_booked_once() {
        read("1,A1,x,3,2025-03-01,10,,\n1,A2,x,1,2025-03-01,10,,\n");
        var again = read("1,A1,x,3,2025-03-01,10,,\n9,A2,x,1,2025-03-01,10,,\n");

        assertThat(rejected(again)).extracting(Rejected::reason).containsExactly(HistoryReason.ORDER_KNOWN);
        assertThat(sum().pieces()).isEqualTo(5);
    }

    @Test
    void a_worker_that_died_is_followed_by_one_that_books_nothing_twice() {
        var lines = new StringBuilder(HEAD);
        for (int order = 0; order < 4_000; order++)
            for (int line = 0; line < 3; line++)
                lines.append(order).append(",S").append(line).append(",x,1,2025-03-01,10,,\n");
        var sent = send(lines.toString(), Optional.empty(), false);
        var taken = imports.take(shop.clock.instant(), RunHistoryImports.LEASE).orElseThrow();
        var batch = new ReadHistoryBatch(imports, shop.salesBook, shop.products, TestShop.SETTINGS, shop.clock);
        try (var table = HistoryTable.of(contents.open(sent.content()))) {
            batch.read(
                    taken,
                    Stream.generate(table::next)
                            .limit(5_001)
                            .map(Optional::orElseThrow)
                            .toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        assertThat(run.run()).as("its lease runs").isFalse();

        shop.clock.forward(RunHistoryImports.LEASE);
        assertThat(run.run()).isTrue();

        assertThat(imports.get(sent.id()).state()).isEqualTo(State.DONE);
        assertThat(booked()).hasSize(12_000);
        assertThat(booked().stream()
                        .mapToInt(e -> e.marks().of(Level.ORDER, false))
                        .sum())
                .isEqualTo(4_000);
    }

    @Test
    void a_trial_books_nothing() {
        var sent = send(HEAD + "1,A1,x,3,2025-03-01,10,,\n", Optional.empty(), true);
        run.run();

        assertThat(imports.get(sent.id()).tally().sold()).isEqualTo(1);
        assertThat(booked()).isEmpty();
    }

    @Test
    void what_was_called_off_is_left_and_its_file_forgotten() {
        var sent = send(HEAD + "1,A1,x,3,2025-03-01,10,,\n", Optional.empty(), false);
        cancelHistory.cancel(sent.id());
        forget.forget();

        assertThat(run.run()).isFalse();
        assertThat(booked()).isEmpty();
        assertThatThrownBy(() -> contents.open(sent.content())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> cancelHistory.cancel(sent.id())).isInstanceOf(HistoryStepNotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', table-empty",
        "'order,sku\n', table-without-headings",
        "'order,sku,quantity,date,price\n', table-empty",
        "'order,sku,quantity,date,price\n\"1', table-broken",
    })
    void a_table_that_cannot_be_read_is_refused_whole(String csv, String code) {
        assertThatThrownBy(() -> send(csv.replace("\\n", "\n"), Optional.empty(), false))
                .isInstanceOfSatisfying(TableUnreadable.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
        assertThat(imports.list(Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void goods_leave_from_a_warehouse_that_exists() {
        var nowhere = Optional.of(new WarehouseCode("NIHIL"));

        assertThatThrownBy(() -> send(HEAD + "1,A1,x,3,2025-03-01,10,,\n", nowhere, false))
                .isInstanceOf(Missing.class);
    }
}
