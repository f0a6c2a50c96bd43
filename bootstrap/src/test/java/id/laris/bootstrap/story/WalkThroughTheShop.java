package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.order;
import static id.laris.bootstrap.story.Api.put;
import static id.laris.bootstrap.story.Api.seen;
import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.SystemWork;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Outbox;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.Timeline;
import id.laris.application.stock.DigestTime;
import id.laris.application.stock.ListStockNotices;
import id.laris.application.stock.NoticeLine;
import id.laris.application.stock.NoticeQuery;
import id.laris.application.stock.ResolveStockNotices;
import id.laris.application.stock.SendStockDigests;
import id.laris.application.stock.ShowStockBell;
import id.laris.application.stock.StockDigests;
import id.laris.application.stock.StockNotices;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockNotice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job by REST, from an empty cart to a received parcel. The same walk for whatever adapters the shop runs on. */
abstract class WalkThroughTheShop {
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    @Inject
    StockedShop shop;

    @Inject
    Messages messages;

    @Inject
    Outbox outbox;

    @Inject
    SystemWork system;

    @Inject
    Timeline timeline;

    @Inject
    ShowStockBell showStockBell;

    @Inject
    ListStockNotices listStockNotices;

    @Inject
    ResolveStockNotices resolveStockNotices;

    @Inject
    StockDigests digests;

    @Inject
    StockNotices notices;

    @Inject
    HoldersOfRights holders;

    @Inject
    StaffMembers members;

    @Inject
    AccountMail accountMail;

    @Inject
    ShopSettings settings;

    @Inject
    Clock clock;

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @Test
    void from_an_empty_cart_to_a_received_parcel() {
        visitor().queryParam("q", "kawung").get("/api/v1/products").then().body("items.slug", hasItem("kaos-kawung"));
        int free = available();

        String cart =
                visitor().post("/api/v1/carts").then().statusCode(201).extract().path("id");
        put(cart, Goods.KAOS_M, 2).body("pieces", equalTo(2));
        visitor()
                .body(Map.of("village", "32.73.01.1001"))
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .statusCode(200)
                .body("options.service", hasItem("REG"));

        var placed = order(checkout(cart, "QRIS")).statusCode(201).extract().jsonPath();
        String number = placed.get("number");
        String token = placed.get("token");
        assertThat(placed.getString("order.payment")).isEqualTo("PENDING");
        assertThat(available()).isEqualTo(free - 2);

        pay(placed.getString("payment.id"), "succeed");
        await().atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(seen(number, token).getString("order.payment"))
                        .isEqualTo("PAID"));

        String parcel = staff().body(Map.of("courier", "JNE", "trackingNumber", "JX0001"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        staff().post("/api/v1/shipments/{parcel}/delivered", parcel).then().statusCode(200);
        visitor()
                .queryParam("token", token)
                .post("/api/v1/orders/{number}/receipt", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));

        var history = seen(number, token);
        assertThat(history.getString("order.fulfilment")).isEqualTo("DELIVERED");
        assertThat(history.getLong("payment.captured.amount"))
                .isEqualTo(history.getLong("order.totals.total.amount"))
                .isPositive();
        assertThat(history.getList("timeline.type", String.class))
                .startsWith("order.placed")
                .endsWith("order.completed");
        staff().get("/api/v1/stock/check").then().statusCode(200).body("agrees", equalTo(true));
        everything_was_told_once(number);
    }

    @Test
    void a_payment_that_fails_can_be_tried_again() {
        var placed = Api.placed(Goods.TOPI, 1, "CARD");
        String number = placed.get("number");
        String token = placed.get("token");
        pay(placed.getString("payment.id"), "fail");
        await().atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(seen(number, token).getString("payment.attempts[0].state"))
                        .isEqualTo("FAILED"));

        String second = visitor()
                .queryParam("token", token)
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        pay(second, "twice");

        await().atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(seen(number, token).getString("order.payment"))
                        .isEqualTo("PAID"));
        var paid = seen(number, token);
        assertThat(paid.getLong("payment.captured.amount")).isEqualTo(paid.getLong("payment.due.amount"));
    }

    @Test
    void what_runs_low_is_told_once_for_each_crossing() {
        var sku = new Sku("MENIPIS-" + UUID.randomUUID());
        var slug = "menipis-" + UUID.randomUUID();
        shop.add(Goods.product(slug, "Topi Menipis", "Rimba", "topi", List.of(), true, hat(sku)), 10);
        int ringing = ringing();
        watchFrom(sku, 8);
        assertThat(crossings(sku)).isZero();

        Api.placed(sku, 2, "BANK_TRANSFER");

        await().atMost(A_MOMENT).untilAsserted(() -> assertThat(notice(sku)).isPresent());
        assertThat(notice(sku).orElseThrow().notice().available()).isEqualTo(8);
        assertThat(crossings(sku)).isEqualTo(1);
        assertThat(ringing()).isEqualTo(ringing + 1);
        staff().get("/api/v1/stock/low?warehouse=BDG&limit=500").then().body("items.sku", hasItem(sku.value()));
        assertThat(Browser.ofOwner().page("/admin/stok/peringatan")).contains(sku.value());
        assertThat(morningMailOf(shop.clerk())).contains(sku.value());

        Api.placed(sku, 1, "BANK_TRANSFER");
        await().atMost(A_MOMENT).until(() -> outbox.lag().waiting() == 0);
        assertThat(crossings(sku)).as("below already").isEqualTo(1);
        assertThat(ringing()).isEqualTo(ringing + 1);

        staff().body(Map.of("warehouse", "BDG", "kind", "RECEIPT", "change", 10, "reference", "GR-menipis"))
                .post("/api/v1/stock/{sku}/movements", sku.value())
                .then()
                .statusCode(201);
        system.run(resolveStockNotices::resolve);
        assertThat(ringing()).as("refilled").isEqualTo(ringing);

        Api.placed(sku, 10, "BANK_TRANSFER");
        await().atMost(A_MOMENT).untilAsserted(() -> assertThat(ringing()).isEqualTo(ringing + 1));
        assertThat(crossings(sku)).isEqualTo(2);
        assertThat(notice(sku).orElseThrow().notice().available()).isEqualTo(7);

        watchFrom(sku, 0);
        system.run(resolveStockNotices::resolve);
    }

    private static Variant hat(Sku sku) {
        return Goods.variant(sku, Money.rupiah(50_000));
    }

    private static void watchFrom(Sku sku, int minimum) {
        staff().body(Map.of(
                        "points",
                        List.of(Map.of("sku", sku.value(), "warehouse", "BDG", "minimum", minimum, "target", minimum))))
                .put("/api/v1/stock/critical-points")
                .then()
                .statusCode(200);
    }

    /** How often it was announced that the SKU fell to its critical point. */
    private long crossings(Sku sku) {
        return system.call(() -> timeline.of(sku.value())).stream()
                .filter(event -> event.type().equals("stock.ran-low"))
                .count();
    }

    private int ringing() {
        return Math.toIntExact(system.call(showStockBell::count));
    }

    private Optional<NoticeLine> notice(Sku sku) {
        var open = new NoticeQuery(Optional.of(StockNotice.Standing.OPEN), Set.of(), Optional.empty(), 50);
        return system.call(() -> listStockNotices.list(open)).items().stream()
                .filter(line -> line.notice().sku().equals(sku))
                .findFirst();
    }

    /** What somebody who works there is told in the morning, whatever the hour is here. */
    private String morningMailOf(String email) {
        var send = new SendStockDigests(
                digests, notices, holders, members, accountMail, new DigestTime(0, settings.zone()), clock);
        system.run(() -> QuarkusTransaction.requiringNew().run(send::send));
        await().atMost(A_MOMENT).until(() -> mails(email).stream()
                .anyMatch(mail -> mail.content().isPresent()));
        return mails(email).get(0).content().orElseThrow().text();
    }

    private void everything_was_told_once(String number) {
        await().atMost(A_MOMENT).untilAsserted(() -> {
            assertThat(mails(number))
                    .extracting(Messages.Message::template)
                    .containsExactlyInAnyOrder(
                            Template.ORDER_PLACED,
                            Template.PAYMENT_RECEIVED,
                            Template.INVOICE_WRITTEN,
                            Template.PARCEL_SHIPPED,
                            Template.PARCEL_DELIVERED);
            assertThat(mails(number)).allSatisfy(mail -> {
                assertThat(mail.state()).isEqualTo(Messages.State.KEPT);
                assertThat(mail.content().orElseThrow().html()).contains(number);
            });
            assertThat(outbox.lag().waiting()).isZero();
            assertThat(outbox.lag().dead()).isZero();
        });
    }

    private List<Messages.Message> mails(String number) {
        return system.call(() -> messages.list(number, Optional.empty(), 50).items());
    }

    private static void pay(String attempt, String scenario) {
        visitor()
                .body(Map.of("scenario", scenario))
                .post("/simulator/pay/{attempt}", attempt)
                .then()
                .statusCode(200);
    }

    private static int available() {
        return staff().get("/api/v1/stock/{sku}", Goods.KAOS_M.value())
                .then()
                .statusCode(200)
                .extract()
                .path("available");
    }
}
