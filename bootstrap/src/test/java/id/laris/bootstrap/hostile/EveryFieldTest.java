package id.laris.bootstrap.hostile;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.bootstrap.hostile.Attack.Token;
import id.laris.bootstrap.hostile.Wire.Answer;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.Cast.Player;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every field of every form is given what attackers give: nothing breaks, nobody is led elsewhere, and fields nobody asked for do nothing. */
@QuarkusTest
class EveryFieldTest {
    private static final Pattern LEADS_AWAY = Pattern.compile(
            "\\b(?:href|action|formaction|src|hx-\\w+)=\"\\s*(?:[a-z]+:|[/\\\\]{2}|/\\\\)[^\"]*evil\\.test");

    /** What no form may say of itself: who somebody is, what something costs, how far it is, whose it is. */
    private static final Set<String> NOT_TO_BE_SAID = Set.of(
            "id",
            "account",
            "accountid",
            "akun",
            "customer",
            "customerid",
            "pelanggan",
            "kind",
            "jenis",
            "role",
            "roles",
            "permission",
            "permissions",
            "isadmin",
            "admin",
            "owner",
            "pemilik",
            "verified",
            "terverifikasi",
            "state",
            "status",
            "keadaan",
            "active",
            "aktif",
            "price",
            "harga",
            "total",
            "amount",
            "fee",
            "ongkir",
            "subtotal",
            "discount",
            "diskon",
            "tax",
            "pajak",
            "paid",
            "lunas",
            "version",
            "createdat",
            "origin",
            "warehouse");

    /** Forms that say some of it all the same, and why. */
    private static final Map<String, String> BY_RIGHT = Map.ofEntries(
            entry("POST /admin/pesanan/{number}/parsel/{parcel}/lacak status", "staff tell how far a parcel is"),
            entry(
                    "POST /admin/pembayaran/pengembalian id",
                    "which refund; it is looked up among what the sender may see"),
            entry("POST /akun/wishlist/kabari/hapus id", "which wait to end; it is looked up among the customer's own"),
            entry("POST /akun/profil version", "which profile was read; over a newer one it is refused"),
            entry("POST /admin/pembelian/pemasok/{id} aktif", "who buys says from whom the shop still buys"),
            entry("POST /admin/pembelian/pemasok/{id}/harga harga", "who buys says what a supplier asks"),
            entry("POST /admin/pembelian/penerimaan harga", "who buys says what goods without an order cost"),
            entry("POST /admin/pembelian/pesanan harga", "who buys says what was agreed"),
            entry("POST /admin/pembelian/pesanan/{number}/ubah harga", "the same"),
            entry("POST /admin/stok/peringatan keadaan", "which notices the page shows afterwards"),
            entry("POST /admin/faktur/pajak ongkir", "who keeps the tax rules says whether one taxes shipping too"),
            entry("POST /admin/pembayaran/tempo pelanggan", "who grants terms says to whom"));

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private Token token;
    private Player owner;
    private Player customer;

    @BeforeEach
    void open() {
        shop.stock();
        token = Attack.token();
        owner = cast.staff("OWNER", Matrix.ROLES.get("OWNER"));
        customer = cast.customer();
    }

    @Test
    void takes_what_it_is_given_for_text() {
        Attack.each(forms(), form -> Stream.of(Poison.SQL.subList(0, 6), Poison.SHAPES, Poison.BROKEN, Poison.PLACES)
                .flatMap(List::stream)
                .filter(poison -> worthIt(form, poison))
                .forEach(poison -> judge(form, poison, send(form, Parameters.ofForm(form), poison))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void may_not_be_there_or_come_many_times() {
        Attack.each(forms(), form -> {
            judge(form, "nothing", send(form, Set.of(), ""));
            judge(form, "empty", send(form, Parameters.ofForm(form), ""));
            var many = Parameters.ofForm(form).stream()
                    .flatMap(name -> Stream.of(name + "=1", name + "=%27", name + "=x"))
                    .collect(Collectors.joining("&"));
            judge(form, "thrice", sendRaw(form, many));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void that_would_say_too_much_is_asked_by_no_form() {
        var said = new TreeSet<String>();
        forms().forEach(form -> Parameters.ofForm(form).stream()
                .filter(name -> NOT_TO_BE_SAID.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> said.add(form.route() + " " + name)));
        assertThat(said).isEqualTo(BY_RIGHT.keySet());
    }

    @Test
    void leads_nobody_elsewhere_after_signing_in() {
        var email = shop.customer();
        for (var poison : Poison.PLACES) {
            judge("/akun/masuk", poison, signIn("/akun/masuk", email, poison));
            judge("/admin/masuk", poison, signIn("/admin/masuk", StockedShop.OWNER, poison));
        }
        assertThat(wrong).isEmpty();
        assertThat(signIn("/akun/masuk", email, "%2Fakun%2Fprofil").header("Location"))
                .endsWith("/akun/profil");
    }

    private Answer signIn(String door, String email, String destination) {
        var answer = new Wire()
                .cookie("laris_csrf", token.cookie())
                .form("csrf=" + token.field() + "&email=" + Attack.encoded(email) + "&password="
                        + Attack.encoded(StockedShop.PASSWORD) + "&ke=" + destination)
                .post(door);
        assertThat(answer.status()).as(destination + answer.body()).isEqualTo(303);
        return answer;
    }

    /** Hashing passwords and trying again with each of them takes long and shows nothing new. */
    private static boolean worthIt(Endpoint form, String poison) {
        return !Parameters.ofForm(form).contains("password")
                || Set.of("%27", "a%00b", "%C3%28").contains(poison)
                || poison.length() > 1_000;
    }

    private static Stream<Endpoint> forms() {
        return House.endpoints().stream()
                .filter(e -> !e.isApi() && e.verb().equals("POST"))
                .filter(e -> !Parameters.takesFile(e));
    }

    private Answer send(Endpoint form, Set<String> names, String value) {
        return sendRaw(form, names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&")));
    }

    private Answer sendRaw(Endpoint form, String fields) {
        return as(form).cookie("laris_csrf", token.cookie())
                .form("csrf=" + token.field() + "&" + fields)
                .post(Attack.somewhere(form));
    }

    private Wire as(Endpoint form) {
        // Some forms end the session.
        if (form.path().startsWith("/admin")) return new Wire().cookie("laris_staf", cast.session(owner));
        if (form.path().startsWith("/akun")) return new Wire().cookie("laris_akun", cast.session(customer));
        return new Wire();
    }

    private void judge(Endpoint form, String poison, Answer answer) {
        judge(form.route(), poison, answer);
    }

    private void judge(String form, String poison, Answer answer) {
        var shown = form + " " + (poison.length() > 60 ? poison.substring(0, 60) : poison);
        var body = answer.body();
        if (answer.status() >= 500) wrong.add(shown + ": " + answer.status());
        if (body.contains("Exception") || body.contains("org.postgresql")) wrong.add(shown + ": tells of its inside");
        if (answer.header("X-Evil") != null || answer.setsCookieTo("evil"))
            wrong.add(shown + ": a header of the attacker's");
        var place = answer.header("Location");
        if (place != null
                && !place.replaceFirst("^http://localhost:\\d+(?=/)", "").matches("/(?![/\\\\])[^\\\\\\s]*"))
            wrong.add(shown + ": leads to " + place);
        if (LEADS_AWAY.matcher(body).find()) wrong.add(shown + ": a link elsewhere");
    }
}
