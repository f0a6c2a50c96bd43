package id.laris.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.bootstrap.hostile.Attack.Token;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.Cast.Player;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another site makes somebody's browser send what it likes, cookies included: no form of the shop believes it. */
@QuarkusTest
class ForgedFormsTest {
    /** What is sent by machines, and why no form's token stands in its way. */
    private static final Map<String, String> OTHERWISE_PROVEN = Map.of(
            "POST /simulator/pay/{attempt}",
            "the simulated gateway's own page stands for another server; it plays with unpaid attempts, knows nobody");

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Inject
    Cast cast;

    private final List<Endpoint> forms = House.endpoints().stream()
            .filter(e -> !e.isApi() && !e.verb().equals("GET"))
            .filter(e -> !OTHERWISE_PROVEN.containsKey(e.route()))
            .toList();
    private Token mine;
    private Token another;
    private Player owner;
    private Player customer;
    private String ownersSession;
    private String customersSession;

    @BeforeEach
    void open() {
        shop.stock();
        mine = Attack.token();
        another = Attack.token();
        owner = cast.staff("OWNER", Matrix.ROLES.get("OWNER"));
        customer = cast.customer();
        ownersSession = cast.session(owner);
        customersSession = cast.session(customer);
    }

    @Test
    void the_pages_answer_to_posted_forms_only() {
        assertThat(forms).hasSizeGreaterThan(80).allSatisfy(form -> assertThat(form.verb())
                .isEqualTo("POST"));
        assertThat(House.endpoints().stream().map(Endpoint::route)).containsAll(OTHERWISE_PROVEN.keySet());
    }

    @Test
    void none_is_taken_without_its_token() {
        var forgeries = forgeries();
        var believed = new ArrayList<String>();
        tables.unchangedBy(() -> {
            for (var form : forms)
                forgeries.forEach((what, forged) -> {
                    var answer = forged.apply(signedIn(form)).request("POST", Attack.somewhere(form));
                    if (answer.statusCode() != 400 && answer.statusCode() != 415)
                        believed.add(form.route() + ", " + what + ": " + answer.statusCode());
                });
        });
        assertThat(believed).isEmpty();
        stillSignedIn();
    }

    /** Or the test above would prove nothing. */
    @Test
    void all_are_taken_with_it() {
        var refused = new ArrayList<String>();
        for (var form : forms) {
            var answer =
                    form(mine.cookie(), mine.field()).apply(signedIn(form)).request("POST", Attack.somewhere(form));
            if (isForgery(answer)) refused.add(form.route() + ": " + answer.statusCode());
            ownersSession = cast.session(owner);
            customersSession = cast.session(customer);
        }
        // They want a file.
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "POST /admin/katalog/impor: 415",
                        "POST /admin/pembayaran/mutasi: 415",
                        "POST /admin/pembayaran/cocok: 415",
                        "POST /admin/gudang/{code}/berkas: 415",
                        "POST /admin/stok/berkas: 415",
                        "POST /admin/laporan/riwayat: 415",
                        "POST /admin/stok/rusak: 415",
                        "POST /pesanan/{number}/retur: 415",
                        "POST /admin/stok/opname/{take}/berkas: 415");
    }

    private static boolean isForgery(Response answer) {
        return answer.statusCode() == 400 || answer.statusCode() == 415;
    }

    private Map<String, UnaryOperator<RequestSpecification>> forgeries() {
        var forgeries = new LinkedHashMap<String, UnaryOperator<RequestSpecification>>();
        forgeries.put("neither cookie nor token", r -> r.contentType(FORM).formParam("a", "1"));
        forgeries.put(
                "cookie alone",
                r -> r.cookie("laris_csrf", mine.cookie()).contentType(FORM).formParam("a", "1"));
        forgeries.put("an empty token", form(mine.cookie(), ""));
        forgeries.put("the token of another", form(mine.cookie(), another.field()));
        forgeries.put("a token alone", r -> r.contentType(FORM).formParam("csrf", mine.field()));
        forgeries.put("a token made up, with its cookie", form("AAAA", "AAAA"));
        forgeries.put("a form with files", r -> r.cookie("laris_csrf", mine.cookie())
                .multiPart("berkas", "a.csv", "a,b\n".getBytes(), "text/csv"));
        // What a form of another site can send besides, and what its scripts can without asking.
        for (var type : List.of("text/plain", "text/html", "application/json", "image/png"))
            forgeries.put(type, r -> r.cookie("laris_csrf", mine.cookie())
                    .contentType(type)
                    .body(("csrf=" + mine.field()).getBytes(UTF_8)));
        forgeries.put("nothing at all", r -> r.cookie("laris_csrf", mine.cookie()));
        forgeries.put("a token in the address", r -> r.cookie("laris_csrf", mine.cookie())
                .queryParam("csrf", mine.field())
                .contentType(FORM)
                .body("a=1"));
        return forgeries;
    }

    private static UnaryOperator<RequestSpecification> form(String cookie, String field) {
        return r -> r.cookie("laris_csrf", cookie).contentType(FORM).formParam("csrf", field);
    }

    private RequestSpecification signedIn(Endpoint form) {
        if (form.path().startsWith("/admin")) return Attack.request("laris_staf", ownersSession);
        if (form.path().startsWith("/akun")) return Attack.request("laris_akun", customersSession);
        return Attack.request();
    }

    /** None of the forged forms that need no id signed out, changed a password, ended all sessions. */
    private void stillSignedIn() {
        assertThat(Attack.request("laris_staf", ownersSession)
                        .get("/admin/saya")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Attack.request("laris_akun", customersSession).get("/akun").statusCode())
                .isEqualTo(200);
    }
}
