package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.StaffMembers;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedReportResourceTest {
    private static final String SAVED = "/api/v1/saved-reports";

    @Inject
    Accounts accounts;

    @Inject
    StaffMembers members;

    @Test
    void a_report_is_saved_opened_renamed_and_removed() {
        var body = Map.of("name", "Uji simpan", "shared", true, "by", "PRODUCT", "span", "LAST_MONTH");
        String id = staff().body(body)
                .post(SAVED)
                .then()
                .statusCode(201)
                .body("span", equalTo("LAST_MONTH"))
                .body("own", equalTo(true))
                .extract()
                .path("id");
        staff().get(SAVED).then().statusCode(200).body("items.name", hasItem("Uji simpan"));
        staff().get(SAVED + "/" + id).then().statusCode(200).body("report.by", equalTo("PRODUCT"));
        staff().body(Map.of("name", "Uji nama baru", "shared", false))
                .put(SAVED + "/" + id)
                .then()
                .statusCode(200)
                .body("shared", equalTo(false));
        staff().delete(SAVED + "/" + id).then().statusCode(204);
        staff().get(SAVED + "/" + id).then().statusCode(404).body("code", equalTo("saved-report-not-found"));
        staff().get(SAVED).then().body("items.name", not(hasItem("Uji nama baru")));
        visitor().get(SAVED).then().statusCode(401);
    }

    @Test
    void a_report_is_mailed_to_staff_until_it_is_stopped() {
        String id = staff().body(Map.of("name", "Uji kirim", "by", "DAY", "span", "YESTERDAY"))
                .post(SAVED)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var mail = SAVED + "/" + id + "/mail";
        staff().get(mail).then().statusCode(200).body("report.mail", nullValue());
        var reader = reader();
        staff().body(Map.of("rhythm", "monthly", "day", 28, "hour", 7, "recipients", List.of(reader, reader)))
                .put(mail)
                .then()
                .statusCode(200)
                .body("report.mail.rhythm", equalTo("MONTHLY"))
                .body("report.mail.day", equalTo(28))
                .body("report.mail.nextAt", notNullValue())
                .body("report.mail.lastAt", nullValue())
                .body("recipients", contains(reader));
        staff().get(SAVED).then().body("items.find { it.id == '" + id + "' }.mail.hour", equalTo(7));
        for (var wrong : List.of(
                Map.of("rhythm", "HOURLY", "hour", 7),
                Map.of("rhythm", "DAILY", "hour", 24, "recipients", List.of(reader)),
                Map.of("rhythm", "DAILY", "recipients", List.of(reader)),
                Map.of("rhythm", "MONTHLY", "day", 31, "hour", 7, "recipients", List.of(reader)),
                Map.of("rhythm", "DAILY", "hour", 7, "recipients", List.of("bukan alamat")),
                Map.of("rhythm", "DAILY", "hour", 7)))
            staff().body(wrong).put(mail).then().statusCode(422);
        staff().body(Map.of("rhythm", "DAILY", "hour", 7, "recipients", List.of("luar@contoh.test")))
                .put(mail)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-report-reader"));
        staff().delete(mail).then().statusCode(204);
        staff().get(mail).then().body("report.mail", nullValue());
        staff().delete(SAVED + "/" + id).then().statusCode(204);
        staff().get(mail).then().statusCode(404).body("code", equalTo("saved-report-not-found"));
        visitor().get(mail).then().statusCode(401);
    }

    private String reader() {
        var account = Account.active(
                new AccountId(UUID.randomUUID()),
                AccountKind.STAFF,
                new EmailAddress("uji-" + UUID.randomUUID() + "@toko.test"),
                "Uji",
                "-",
                Instant.EPOCH);
        accounts.add(account);
        members.put(StaffMember.of(account.id(), Role.OWNER));
        return account.email().value();
    }

    @Test
    void what_is_no_report_is_refused() {
        for (var wrong : new String[][] {
            {"name", ""},
            {"by", "WARNA"},
            {"span", "SELAMANYA"},
            {"span", "FIXED"},
            {"warehouse", "?"}
        }) {
            var body = new HashMap<String, Object>(Map.of("name", "Uji salah", "by", "DAY", "span", "THIS_MONTH"));
            body.put(wrong[0], wrong[1]);
            staff().body(body).post(SAVED).then().statusCode(422);
        }
    }
}
