package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.catalogue.InMemoryImportFiles;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TableRows;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFile.Kind;
import id.laris.domain.stock.StockFile.State;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockFileTest {
    private static final String HEAD = "sku,warehouse,on_hand\n";
    private static final String POINTS = "sku,warehouse,minimum,target,lead_days\n";

    private final TestShop shop =
            new TestShop().receive(Goods.TOPI, Goods.BANDUNG, 10).receive(Goods.KAOS_M, Goods.JAKARTA, 4);
    private final InMemoryStockFiles files = new InMemoryStockFiles(shop.undo);
    private final InMemoryImportFiles contents = new InMemoryImportFiles();
    private final StockFileDesk desk = new StockFileDesk(
            files,
            contents,
            new GoodPlaces(shop.warehouses, shop.products),
            new LevelFileRules(shop.stock, shop.stockDesk),
            new PointFileRules(shop.stock, new CriticalPointDesk(shop.stock, shop.events, shop.clock)));
    private final SendStockFile sendStockFile = new SendStockFile(
            files, contents, desk, shop.actor, TestShop.SETTINGS, shop.ids, shop.clock, new AuditNotes());
    private final RunStockFiles runStockFiles = new RunStockFiles(
            files,
            desk,
            new CheckStockFileBatch(files, desk, shop.clock),
            new ApplyStockFileBatch(files, desk, shop.clock),
            shop.clock);
    private final ApplyStockFile applyStockFile = new ApplyStockFile(files, shop.actor, shop.clock, new AuditNotes());
    private final CancelStockFile cancelStockFile =
            new CancelStockFile(files, shop.actor, shop.clock, new AuditNotes());
    private final ShowStockFile showStockFile = new ShowStockFile(files, shop.actor);

    private StockFile send(Kind kind, byte[] content) {
        return sendStockFile.send(new SendStockFile.Command(kind, "c:\\stok.csv", new ByteArrayInputStream(content)));
    }

    private StockFile checked(Kind kind, String csv) {
        var sent = send(kind, csv.getBytes(StandardCharsets.UTF_8));
        runStockFiles.run();
        return files.get(sent.number());
    }

    private StockFile checked(String csv) {
        return checked(Kind.LEVELS, csv);
    }

    private StockFile applied(StockFile file) {
        applyStockFile.apply(file.number());
        runStockFiles.run();
        return files.get(file.number());
    }

    private List<StockFileLine> lines(StockFile file) {
        return files.lines(file.number(), EnumSet.allOf(Outcome.class), Optional.empty(), 10_000)
                .items();
    }

    private List<String> told(StockFile file) {
        return lines(file).stream()
                .map(line -> line.line() + " " + line.outcome() + " " + line.code())
                .toList();
    }

    private int onHand(Sku sku, WarehouseCode warehouse) {
        return shop.stock.levels(List.of(sku)).stream()
                .filter(level -> level.warehouse().equals(warehouse))
                .mapToInt(level -> level.onHand().value())
                .sum();
    }

    private String refusal(byte[] content) {
        try {
            send(Kind.LEVELS, content);
            return "";
        } catch (TableUnreadable unreadable) {
            return unreadable.code();
        }
    }

    private String why(String row) {
        var line = lines(checked(HEAD + row)).get(0);
        return line.outcome() == Outcome.REFUSED ? line.code() : "";
    }

    @Test
    void a_check_says_what_each_line_would_do_and_changes_nothing() {
        var file = checked(HEAD + "TOPI-HITAM,BDG,7\nKAOS-NILA-M,JKT,4\nTIDAK-ADA,BDG,3\n");

        assertThat(file.state()).isEqualTo(State.CHECKED);
        assertThat(file.tally()).isEqualTo(new StockFile.Tally(3, 1, 1, 1, 0));
        assertThat(file.fileName()).isEqualTo("stok.csv");
        assertThat(lines(file))
                .containsExactly(
                        StockFileLine.checked(2, "TOPI-HITAM", "BDG", List.of(10), List.of(7)),
                        StockFileLine.checked(3, "KAOS-NILA-M", "JKT", List.of(4), List.of(4)),
                        StockFileLine.refused(4, "TIDAK-ADA", "BDG", List.of(3), "sku-not-found", "3"));
        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(10);
    }

    @Test
    void applying_posts_what_differs_as_a_count_under_the_files_number_by_whoever_said_so() {
        var file = checked(HEAD + "TOPI-HITAM,BDG,7\nKAOS-NILA-M,JKT,4\nKAOS-NILA-L,BDG,5\nTIDAK-ADA,BDG,3\n");
        var approver = Actor.staff(new AccountId(shop.ids.next()), Set.of(Permission.ADJUST_STOCK));
        shop.actor.become(approver);
        applyStockFile.apply(file.number());
        shop.actor.become(Actor.SYSTEM);
        runStockFiles.run();

        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(7);
        assertThat(onHand(Goods.KAOS_L, Goods.BANDUNG)).isEqualTo(5);
        var ended = files.get(file.number());
        assertThat(ended.state()).isEqualTo(State.APPLIED);
        assertThat(ended.tally()).isEqualTo(new StockFile.Tally(4, 2, 1, 1, 2));
        var newest =
                shop.stock.ledger(LedgerQuery.of(Goods.TOPI, 1)).items().get(0).movement();
        assertThat(newest.kind()).isEqualTo(StockMovement.Kind.COUNT);
        assertThat(newest.change()).isEqualTo(-3);
        assertThat(newest.document()).isEqualTo(file.number().value());
        assertThat(newest.actor()).isEqualTo(approver.name());
        assertThat(shop.stock.compareWithLedger()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "TOPI-HITAM;BDG;-1, invalid-onHand",
                "TOPI-HITAM;BDG;1000001, invalid-onHand",
                "TOPI-HITAM;BDG;2147483648, invalid-onHand",
                "TOPI-HITAM;BDG;99999999999999999999, invalid-onHand",
                "TOPI-HITAM;BDG;1e9, invalid-figure",
                "TOPI-HITAM;BDG;1.5, invalid-figure",
                "TOPI-HITAM;BDG;1.000, invalid-figure",
                "TOPI-HITAM;BDG;, invalid-figure",
                "TOPI-HITAM;BDG, invalid-figure",
                "TOPI-HITAM;BDG;=1+1, invalid-figure",
                "TOPI-HITAM;BDG;lima, invalid-figure",
                "TOPI-HITAM;BDG;5;6, invalid-cells",
                "TOPI-HITAM;bdg;5, invalid-warehouse",
                "TOPI-HITAM;;5, invalid-warehouse",
                "TOPI-HITAM;XXX;5, warehouse-not-found",
                ";BDG;5, invalid-sku",
                "=cmd|x;BDG;5, sku-not-found"
            })
    void absurd_figures_are_refused_each_for_its_reason(String row, String code) {
        assertThat(lines(checked(HEAD.replace(',', ';') + row)))
                .extracting(StockFileLine::code)
                .containsExactly(code);
        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(10);
    }

    @Test
    void pieces_promised_to_orders_are_not_counted_away() {
        shop.stock.hold(new OrderId(shop.ids.next()), List.of(new Hold(Goods.TOPI, Goods.BANDUNG, Quantity.of(6))));

        var line = lines(checked(HEAD + "TOPI-HITAM,BDG,5")).get(0);

        assertThat(line.code()).isEqualTo("not-enough-stock");
        assertThat(line.given()).isEqualTo("6");
        assertThat(why("TOPI-HITAM,BDG,6")).isEmpty();
    }

    @Test
    void the_second_line_about_one_level_is_refused_however_far_apart_they_are() {
        var csv = new StringBuilder(HEAD).append("TOPI-HITAM,BDG,7\n");
        for (int i = 0; i < 1_500; i++) csv.append("TIDAK-ADA-").append(i).append(",BDG,1\n");
        csv.append("TOPI-HITAM,BDG,8\nTOPI-HITAM,JKT,8\nTOPI-HITAM,JKT,9\n");

        assertThat(told(checked(csv.toString())))
                .contains("2 CHANGE ", "1503 REFUSED line-twice", "1504 CHANGE ", "1505 REFUSED line-twice");
    }

    @Test
    void who_is_bound_to_a_warehouse_writes_there_only_and_sees_no_other_files() {
        var everywhere = checked(HEAD + "TOPI-HITAM,BDG,7\n");
        shop.actor.become(Actor.staff(
                new AccountId(shop.ids.next()),
                Set.of(Permission.ADJUST_STOCK, Permission.VIEW_STOCK),
                Set.of(Goods.JAKARTA)));

        var file = checked(HEAD + "TOPI-HITAM,BDG,7\nKAOS-NILA-M,JKT,5\n");

        assertThat(told(file)).containsExactly("2 REFUSED not-your-warehouse", "3 CHANGE ");
        assertThat(new ListStockFiles(files, shop.actor)
                        .list(Optional.empty(), 10)
                        .items())
                .extracting(StockFile::number)
                .containsExactly(file.number());
        assertThatThrownBy(() -> showStockFile.show(new ShowStockFile.Query(
                        everywhere.number(), EnumSet.allOf(Outcome.class), Optional.empty(), 10)))
                .hasFieldOrPropertyWithValue("code", "stock-file-not-found");
        assertThatThrownBy(() -> applyStockFile.apply(everywhere.number()))
                .hasFieldOrPropertyWithValue("code", "stock-file-not-found");
        assertThatThrownBy(() -> cancelStockFile.cancel(everywhere.number()))
                .hasFieldOrPropertyWithValue("code", "stock-file-not-found");
    }

    @Test
    void what_moved_since_the_check_is_left_out_and_what_came_to_be_so_is_same() {
        var file = checked(HEAD + "TOPI-HITAM,BDG,7\nKAOS-NILA-M,JKT,9\nKAOS-NILA-L,BDG,5\n");
        shop.receive(Goods.TOPI, Goods.BANDUNG, 1).receive(Goods.KAOS_M, Goods.JAKARTA, 5);

        var ended = applied(file);

        assertThat(told(ended)).containsExactly("2 REFUSED moved-since-check", "3 SAME ", "4 APPLIED ");
        assertThat(lines(ended).get(0).given()).isEqualTo("11");
        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(11);
        assertThat(ended.tally()).isEqualTo(new StockFile.Tally(3, 1, 1, 1, 1));
    }

    @Test
    void what_was_promised_since_the_check_is_never_counted_away() {
        var file = checked(HEAD + "TOPI-HITAM,BDG,7\n");
        shop.stock.hold(new OrderId(shop.ids.next()), List.of(new Hold(Goods.TOPI, Goods.BANDUNG, Quantity.of(8))));

        assertThat(told(applied(file))).containsExactly("2 REFUSED not-enough-stock");
        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(10);
    }

    @Test
    void a_file_is_applied_once_and_only_after_its_check() {
        var waiting = send(Kind.LEVELS, (HEAD + "TOPI-HITAM,BDG,7\n").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> applyStockFile.apply(waiting.number()))
                .hasFieldOrPropertyWithValue("code", "stock-file-step-not-allowed");
        runStockFiles.run();
        applied(waiting);

        assertThatThrownBy(() -> applyStockFile.apply(waiting.number()))
                .hasFieldOrPropertyWithValue("code", "stock-file-step-not-allowed");
        assertThatThrownBy(() -> cancelStockFile.cancel(waiting.number()))
                .hasFieldOrPropertyWithValue("code", "stock-file-step-not-allowed");
    }

    @Test
    void a_cancelled_file_is_not_applied() {
        var file = checked(HEAD + "TOPI-HITAM,BDG,7\n");
        applyStockFile.apply(file.number());
        cancelStockFile.cancel(file.number());

        assertThat(runStockFiles.run()).isFalse();
        assertThat(onHand(Goods.TOPI, Goods.BANDUNG)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sku,warehouse,on_hand\nTOPI-HITAM,BDG,7\n",
                "\uFEFFsku,warehouse,on_hand\r\nTOPI-HITAM,BDG,7\r\n",
                "sku;warehouse;on_hand\r\n\r\nTOPI-HITAM;BDG;7",
                "minimum,ON_HAND,Gudang,SKU\n0,7,BDG,\"TOPI-HITAM\"\n",
                "sku,warehouse,on_hand,reserved\n'TOPI-HITAM, BDG , 7 ,0,,\n"
            })
    void it_reads_what_spreadsheets_make_of_it(String csv) {
        var expected = csv.contains("'") ? "sku-not-found" : "";
        assertThat(lines(checked(csv)))
                .extracting(StockFileLine::code, StockFileLine::wanted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(expected, List.of(7)));
    }

    @Test
    void what_is_no_table_of_figures_is_refused_as_a_whole_and_not_kept() {
        var utf16 = Charset.forName("UTF-16LE");
        assertThat(refusal(new byte[0])).isEqualTo("table-empty");
        assertThat(refusal(HEAD.getBytes(StandardCharsets.UTF_8))).isEqualTo("table-empty");
        assertThat(refusal("\n\n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("table-without-headings");
        assertThat(refusal("apa,saja\n1,2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("table-without-headings");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("table-spreadsheet");
        assertThat(refusal((HEAD + "TOPI\0,BDG,1\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("table-not-text");
        assertThat(refusal((HEAD + "KÃ©,BDG,1\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("");
        assertThat(refusal((HEAD + "Ké,BDG,1\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("table-not-text");
        assertThat(refusal((HEAD + "TOPI,BDG,1\n").getBytes(utf16))).isEqualTo("table-not-text");
        assertThat(refusal((HEAD + "\"TOPI,BDG,1\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("table-broken");
        assertThat(refusal(new byte[(int) SendStockFile.MOST_BYTES + 1])).isEqualTo("table-too-large");
        assertThat(files.list(Set.of(), Optional.empty(), 10).items()).hasSize(1);
    }

    @Test
    void a_check_that_was_cut_short_goes_on_where_it_was() {
        var csv = new StringBuilder(HEAD);
        for (int i = 0; i < 2_500; i++) csv.append("TIDAK-ADA-").append(i).append(",BDG,1\n");
        var sent = send(Kind.LEVELS, csv.toString().getBytes(StandardCharsets.UTF_8));
        var taken = files.take(shop.clock.instant(), RunStockFiles.LEASE).orElseThrow();
        var check = new CheckStockFileBatch(files, desk, shop.clock);
        check.check(taken, List.of(new TableRows.Row(2, List.of("TIDAK-ADA-0", "BDG", "1"), true)));

        shop.clock.forward(RunStockFiles.LEASE);
        runStockFiles.run();

        assertThat(files.get(sent.number()).tally()).isEqualTo(new StockFile.Tally(2_500, 0, 0, 2_500, 0));
        assertThat(lines(sent)).hasSize(2_500);
    }

    @Test
    void a_file_whose_content_is_gone_fails_with_what_to_do() {
        var sent = send(Kind.LEVELS, (HEAD + "TOPI-HITAM,BDG,7\n").getBytes(StandardCharsets.UTF_8));
        contents.delete(sent.content());
        runStockFiles.run();

        assertThat(files.get(sent.number()).failure()).contains("stock-file-missing");
    }

    @Test
    void critical_points_come_from_a_file_and_what_is_short_by_them_is_announced() {
        var file = checked(
                Kind.POINTS,
                POINTS
                        + "TOPI-HITAM,BDG,12,40,7\nKAOS-NILA-M,JKT,5,3,7\nKAOS-NILA-L,BDG,1,2,366\nKAOS-NILA-L,JKT,0,0,0\n");
        assertThat(told(file))
                .containsExactly("2 CHANGE ", "3 REFUSED invalid-target", "4 REFUSED invalid-leadDays", "5 SAME ");
        assertThat(shop.stock.criticalPoints(List.of(Goods.TOPI))).isEmpty();

        assertThat(told(applied(file))).contains("2 APPLIED ");

        assertThat(shop.stock.criticalPoints(List.of(Goods.TOPI)))
                .containsExactly(new CriticalPoint(Goods.TOPI, Goods.BANDUNG, Quantity.of(12), Quantity.of(40), 7));
        assertThat(shop.events.published())
                .anySatisfy(event -> assertThat(event.type()).isEqualTo("stock.ran-low"));
    }
}
