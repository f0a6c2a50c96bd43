package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.SystemWork;
import id.laris.application.reporting.SendDueReport;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A saved report, from its schedule to the mail, over the real database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MailedReportTest {
    private static final int INSTANCES = 8;

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Inject
    SystemWork systemWork;

    @Inject
    SendDueReport sendDueReport;

    @Inject
    Tables tables;

    private Account reader() {
        var account = Account.active(
                new AccountId(UUID.randomUUID()),
                AccountKind.STAFF,
                new EmailAddress("laporan-" + UUID.randomUUID() + "@toko.test"),
                "Ani",
                "-",
                Instant.now());
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(account);
            members.put(StaffMember.of(account.id(), Role.OWNER));
        });
        return account;
    }

    private void sendAll() {
        boolean more = true;
        while (more) more = systemWork.call(sendDueReport::send);
    }

    @Test
    void a_turn_that_was_missed_is_mailed_once_however_many_look_for_it() {
        var ani = reader();
        var budi = reader();
        var name = "Laporan " + UUID.randomUUID();
        String id = staff().header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", name, "by", "PRODUCT", "span", "LAST_7_DAYS"))
                .post("/api/v1/saved-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var mail = "/api/v1/saved-reports/" + id + "/mail";
        staff().body(Map.of(
                        "rhythm",
                        "DAILY",
                        "hour",
                        7,
                        "recipients",
                        List.of(ani.email().value(), budi.email().value())))
                .put(mail)
                .then()
                .statusCode(200)
                .body("report.mail.lastAt", nullValue());
        tables.change("UPDATE report_mailing SET next_at = now() - interval '5 days' WHERE report = '" + id + "'");

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::sendAll))
                        .limit(INSTANCES)
                        .toArray(CompletableFuture[]::new))
                .join();

        var mails = "SELECT count(*) FROM message WHERE report = '" + id + "'";
        await().atMost(Duration.ofSeconds(30)).until(() -> tables.number(mails + " AND state = 'KEPT'") == 2);
        assertThat(tables.number(mails)).isEqualTo(2);
        assertThat(tables.number(mails + " AND subject LIKE '" + name + ": %'")).isEqualTo(2);
        String next = staff().get(mail).then().statusCode(200).extract().path("report.mail.nextAt");
        assertThat(Instant.parse(next)).isAfter(Instant.now());
        String last = staff().get(mail).then().extract().path("report.mail.lastAt");
        assertThat(Instant.parse(last)).isBefore(Instant.now());

        staff().delete("/api/v1/saved-reports/" + id).then().statusCode(204);
        assertThat(tables.number("SELECT count(*) FROM report_mailing WHERE report = '" + id + "'"))
                .isZero();
    }
}
