package id.laris.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.webhook.DeliverWebhooks;
import id.laris.application.webhook.InMemoryWebhooks;
import id.laris.application.webhook.QueueDeliveries;
import id.laris.application.webhook.ScriptedWebhookSender;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeWebhookPagesTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"key-whole\">(whsec_[A-Za-z0-9+/=]+)</code>");
    private static final Pattern ID = Pattern.compile("/admin/webhook/([0-9a-f-]{36})\"");
    private static final Pattern DELIVERY = Pattern.compile("/kiriman/([0-9a-f-]{36})\"");

    @Inject
    Staff staff;

    @Inject
    InMemoryWebhooks webhooks;

    @Inject
    InMemoryEvents events;

    @Inject
    QueueDeliveries queue;

    @Inject
    DeliverWebhooks deliver;

    @Inject
    ScriptedWebhookSender sender;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    @AfterEach
    void remove() {
        sender.answers(200);
        webhooks.all().forEach(webhook -> webhooks.remove(webhook.id()));
    }

    private String added(Staff.Browser browser) {
        var page = browser.submit(
                        "/admin/webhook",
                        "nama",
                        "Gudang <b>luar</b>",
                        "alamat",
                        "https://gudang.example/laris",
                        "kejadian",
                        "stock.ran-out")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertThat(SECRET.matcher(page).find()).isTrue();
        assertThat(page).contains("Gudang &lt;b&gt;luar");
        return found(ID, page);
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private void happened(String id) {
        system.run(() -> {
            var event = new StockRanOut(
                    new Sku("O-" + UUID.randomUUID().toString().substring(0, 8)),
                    new WarehouseCode("BDG"),
                    clock.instant());
            events.publish(event);
            events.of(event.key()).forEach(queue::queue);
            deliver.deliver(new WebhookId(UUID.fromString(id)));
        });
    }

    @Test
    void a_webhook_is_added_its_secret_shows_once_and_another_one_likewise() {
        var owner = staff.browserOf(Role.OWNER);

        var id = added(owner);

        assertThat(owner.read("/admin/webhook"))
                .contains("Gudang &lt;b&gt;luar")
                .doesNotContain("whsec_");
        assertThat(owner.read("/admin/webhook/" + id)).doesNotContain("whsec_");
        owner.submit("/admin/webhook/" + id + "/rahasia")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("whsec_"), containsString("24 jam"));
    }

    @Test
    void a_webhook_is_changed_switched_off_and_removed() {
        var owner = staff.browserOf(Role.OWNER);
        var id = added(owner);

        owner.submit(
                        "/admin/webhook/" + id,
                        "nama",
                        "Lain",
                        "alamat",
                        "https://lain.example/",
                        "kejadian",
                        "order.placed")
                .statusCode(303);
        assertThat(owner.read("/admin/webhook/" + id)).contains("Lain", "Dimatikan");
        owner.submit("/admin/webhook/" + id + "/hapus").statusCode(303);
        owner.open("/admin/webhook/" + id).statusCode(404);
    }

    @Test
    void what_was_sent_shows_with_its_answers_and_is_sent_again() {
        var owner = staff.browserOf(Role.OWNER);
        var id = added(owner);
        sender.answers(200);
        happened(id);

        var page = owner.read("/admin/webhook/" + id);
        var delivery = found(DELIVERY, page);
        assertThat(page).contains("stock.ran-out", "Sampai", "<b>200</b>");
        var sent = "/admin/webhook/" + id + "/kiriman/" + delivery;
        assertThat(owner.read(sent)).contains("<b>200</b>", "ok");

        owner.submit(sent).statusCode(303);
        assertThat(owner.read(sent)).contains("Menunggu");
        assertThat(owner.read("/admin/webhook/" + id + "?keadaan=FAILED")).contains("Belum ada kiriman");
    }

    @Test
    void what_did_not_arrive_says_why() {
        var owner = staff.browserOf(Role.OWNER);
        var id = added(owner);
        sender.answers(0);
        happened(id);

        assertThat(owner.read("/admin/webhook/" + id)).contains("tidak menjawab dalam 15 detik");
    }

    @Test
    void one_that_was_given_up_says_so_in_the_list_and_on_its_page() {
        var owner = staff.browserOf(Role.OWNER);
        var id = added(owner);
        sender.answers(410);
        happened(id);

        assertThat(owner.read("/admin/webhook")).contains("Kami berhenti mengirim");
        assertThat(owner.read("/admin/webhook/" + id)).contains("Berhenti: program menolak");
        assertThat(webhooks.find(new WebhookId(UUID.fromString(id)))
                        .orElseThrow()
                        .state())
                .isEqualTo(Webhook.State.GONE);
    }

    @Test
    void all_since_a_time_is_sent_again_and_other_times_are_refused() {
        var owner = staff.browserOf(Role.OWNER);
        var id = added(owner);
        var now = clock.instant().atZone(java.time.ZoneId.of("Asia/Jakarta")).toLocalDateTime();

        owner.submit(
                        "/admin/webhook/" + id + "/ulang",
                        "sejak",
                        now.minusHours(1).withNano(0).toString())
                .statusCode(303);
        for (var wrong : new String[] {"", "kemarin", "2019-01-01T00:00", "2099-01-01T00:00"})
            owner.submit("/admin/webhook/" + id + "/ulang", "sejak", wrong)
                    .statusCode(422)
                    .body(containsString("30 hari terakhir"));
    }

    @Test
    void what_is_wrong_comes_back_with_what_was_typed() {
        var owner = staff.browserOf(Role.OWNER);

        owner.submit("/admin/webhook", "nama", "Tanpa", "alamat", "https://gudang.example/")
                .statusCode(422)
                .body(containsString("paling tidak satu kejadian"), containsString("https://gudang.example/"));
        owner.submit("/admin/webhook", "nama", "Polos", "alamat", "http://gudang.example/", "kejadian", "order.placed")
                .statusCode(422)
                .body(containsString("diawali https://"), containsString("Polos"));
        owner.submit("/admin/webhook", "nama", " ", "alamat", "https://gudang.example/", "kejadian", "order.placed")
                .statusCode(422);
        var id = added(owner);
        owner.submit("/admin/webhook/" + id, "nama", "x", "alamat", "gudang", "kejadian", "order.placed")
                .statusCode(422)
                .body(containsString("diawali https://"));
    }

    @Test
    void who_has_no_right_sees_no_webhooks() {
        var warehouse = staff.browserOf(Role.WAREHOUSE);

        warehouse.open("/admin/webhook").statusCode(403);
        warehouse.open("/admin").body(not(containsString("/admin/webhook")));
    }
}
