package id.laris.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.notification.Messages;
import id.laris.application.privacy.DataRequests;
import id.laris.application.privacy.IncidentNotices;
import id.laris.application.privacy.Incidents;
import id.laris.application.privacy.IncidentsContract;
import id.laris.application.privacy.QueueIncidentLetters;
import id.laris.application.shared.MovableClock;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePrivacyPagesTest {
    @Inject
    Staff staff;

    @Inject
    DataRequests requests;

    @Inject
    MovableClock clock;

    @Inject
    ShopInTest shop;

    @Inject
    Incidents incidents;

    @Inject
    IncidentNotices notices;

    @Inject
    QueueIncidentLetters queueIncidentLetters;

    @Inject
    Messages messages;

    @Inject
    SystemWork system;

    @BeforeEach
    void open() {
        shop.open();
    }

    private String filed(Duration ago) {
        var request = DataRequest.open(
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                DataRequest.Kind.ERASURE,
                clock.instant().minus(ago));
        requests.add(request);
        requests.save(requests.get(request.id()).postponed("open-orders"));
        return request.id().toString().substring(28);
    }

    @Test
    void shows_what_was_asked_for_and_how_much_time_is_left() {
        var fresh = filed(Duration.ofHours(2));
        var late = filed(Duration.ofHours(75));

        var page = staff.browserOf(Role.OWNER).read("/admin/privasi");

        assertThat(page)
                .contains(fresh, "70 jam lagi", late, "Terlambat 3 jam", "Masih ada pesanan berjalan", "90 hari");
    }

    @Test
    void is_shut_to_who_does_not_manage_privacy() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/privasi").statusCode(403);
    }

    @Test
    void a_breach_is_recorded_and_its_clock_runs_until_both_were_told() {
        var owner = staff.browserOf(Role.OWNER);
        owner.read("/admin/privasi/insiden");
        var noticed = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofHours(50)), ZoneId.of("Asia/Jakarta"));
        owner.submit(
                        "/admin/privasi/insiden",
                        "category",
                        "CONFIDENTIALITY",
                        "detectedAt",
                        noticed.toString(),
                        "dataClasses",
                        "nama, telepon",
                        "people",
                        "12",
                        "course",
                        "Lembar kirim tertinggal.",
                        "handling",
                        "")
                .statusCode(303);

        var page = owner.read("/admin/privasi/insiden");
        assertThat(page).contains("nama, telepon", "Sudah 48 jam");
        var told = Pattern.compile("/admin/privasi/insiden/[0-9a-f-]{36}/diberitahu")
                .matcher(page);
        assertThat(told.find()).isTrue();
        owner.submit(told.group(), "whom", "AUTHORITY").statusCode(303);
        owner.submit(told.group(), "whom", "PEOPLE").statusCode(303);
        assertThat(owner.read("/admin/privasi/insiden")).contains("Semua sudah diberi tahu");
    }

    @Test
    void the_people_concerned_are_told_after_a_look_at_the_letter() {
        var owner = staff.browserOf(Role.OWNER);
        var incident = IncidentsContract.incident(clock.instant());
        incidents.add(incident);
        var letters = "/admin/privasi/insiden/" + incident.id() + "/surat";
        assertThat(owner.read("/admin")).contains("Insiden data pribadi");
        var order = shop.order(PaymentMethod.CASH_ON_DELIVERY).order();

        var preview = owner.submit(
                        letters + "/lihat", "kepada", "daftar", "daftar", order.number() + " <b>@siapa " + "LR-999999")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview)
                .contains("Surat id", "Pelayan mati.", "Untuk paling banyak 1 orang", "LR-999999")
                .contains("&lt;b&gt;@siapa")
                .doesNotContain("<b>@siapa");
        assertThat(notices.of(incident.id())).isEmpty();

        owner.submit(letters, "kepada", "daftar", "daftar", "LR-999999").statusCode(422);
        owner.submit(letters, "kepada", "daftar", "daftar", order.number().value())
                .statusCode(303);
        system.run(queueIncidentLetters::queue);

        assertThat(owner.read(letters)).contains("Semua masuk antrean", "Menunggu dikirim");
        assertThat(messages.noticesOf(incident.id())).containsEntry(Messages.State.QUEUED, 1L);
        staff.browserOf(Role.WAREHOUSE).open(letters).statusCode(403);
        owner.open("/admin/privasi/insiden/apa/surat").statusCode(404);
    }

    @Test
    void the_register_says_what_is_kept_why_how_long_and_who_else_gets_it() {
        var page = staff.browserOf(Role.OWNER).read("/admin/privasi/catatan");

        assertThat(page)
                .contains("<code>buyer_name</code>", "disandikan", "<code>regency</code>", "terbaca")
                .contains("Perjanjian", "kurir, penyedia pembayaran", "(365 hari)", "(730 hari)");
        staff.browserOf(Role.WAREHOUSE).open("/admin/privasi/catatan").statusCode(403);
    }

    @Test
    void a_breach_of_tomorrow_is_refused() {
        var owner = staff.browserOf(Role.OWNER);
        owner.read("/admin/privasi/insiden");

        owner.submit(
                        "/admin/privasi/insiden",
                        "category",
                        "INTEGRITY",
                        "detectedAt",
                        "2099-01-01T10:00",
                        "dataClasses",
                        "nama",
                        "people",
                        "1",
                        "course",
                        "besok")
                .statusCode(422);
    }
}
