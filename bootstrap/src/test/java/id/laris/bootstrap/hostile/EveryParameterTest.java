package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.placed;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import id.laris.application.shared.Goods;
import id.laris.bootstrap.architecture.CompiledHouse;
import id.laris.bootstrap.hostile.Wire.Answer;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.Cast.Player;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.House.Endpoint;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every parameter of everything that can be read, and every part of its address, is given what attackers give: the answer is a page or a
 * problem, comes soon, shows no more than without, leads nobody elsewhere and has no header of the attacker's.
 */
@QuarkusTest
class EveryParameterTest {
    private static final Duration SOON = Duration.ofSeconds(Poison.SLEEP - 1);
    private static final Pattern ROW = Pattern.compile("<(?:tr|li|article|option)\\b|\"(?:sku|number|id|slug)\":");
    private static final Pattern LEADS_AWAY = Pattern.compile(
            "\\b(?:href|action|formaction|src|data-\\w+|hx-\\w+|content)=\"\\s*(?:[a-z]+:|[/\\\\]{2}|/\\\\)[^\"]*evil\\.test");

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private Player owner;
    private Player customer;
    private String key;
    private final Map<Player, String> sessions = new ConcurrentHashMap<>();

    @BeforeEach
    void open() {
        shop.stock();
        placed(Goods.TOPI, 1, "BANK_TRANSFER");
        placed(Goods.KAOS_M, 1, "BANK_TRANSFER");
        owner = cast.staff("OWNER", Matrix.ROLES.get("OWNER"));
        customer = cast.customer();
        key = cast.key(Cast.program("semua", Matrix.ROLES.get("OWNER")));
    }

    @Test
    void is_known() {
        var readsByItself = CompiledHouse.mainClasses().stream()
                .flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("getQueryParameters")
                        || call.getName().equals("getParam")
                                && call.getOriginOwner().getPackageName().startsWith("id.laris.web"))
                .map(JavaCall::getOriginOwner)
                .map(c -> c.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        // The first five read "lang" and "kabar", and whether an e-mail was given; the others stand in Parameters.
        assertThat(readsByItself)
                .containsExactlyInAnyOrder(
                        "Door",
                        "NoSuchPage",
                        "Me",
                        "CallLimits",
                        "Desk",
                        "CataloguePages",
                        "OfficeOrderPages",
                        "OfficeAuditPages",
                        "OfficeInvoicePages",
                        "OfficeLedgerPages");
        assertThat(reads().map(Endpoint::route)).containsAll(Parameters.UNDECLARED.keySet());
        assertThat(reads().mapToInt(e -> Parameters.ofQuery(e).size()).sum()).isGreaterThan(150);
    }

    @Test
    void takes_sql_for_words() {
        Attack.each(reads(), endpoint -> Parameters.ofItsQuery(endpoint).forEach(name -> {
            var without = rowsWithout(endpoint, name);
            for (var poison : Poison.SQL) {
                var rows = rows(judged(endpoint, name + "=" + poison));
                // Asked again: what the log of these very questions shows grows meanwhile.
                if (rows > without && rows > rowsWithout(endpoint, name))
                    wrong.add("%s?%s=%s: %d rows for %d".formatted(endpoint.route(), name, poison, rows, without));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** Without the filter, or with one that finds nothing, a letter, or a sign alone, which is no word and filters nothing. */
    private int rowsWithout(Endpoint endpoint, String name) {
        return Stream.of("", name + "=" + Poison.HARMLESS, name + "=a", name + "=.")
                .mapToInt(query -> rows(ask(endpoint, query)))
                .max()
                .orElseThrow();
    }

    @Test
    void takes_any_shape() {
        Attack.each(reads(), endpoint -> Poison.SHAPES.forEach(poison -> given(endpoint, poison)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void leads_nobody_elsewhere() {
        Attack.each(reads(), endpoint -> Poison.PLACES.forEach(poison -> given(endpoint, poison)));
        assertThat(wrong).isEmpty();
    }

    /** Also one that no page reads today, and all of them twice. */
    @Test
    void may_be_unknown_or_come_twice() {
        Attack.each(reads(), endpoint -> {
            judged(endpoint, "redirect=//evil.test&next=https://evil.test&tidak_ada=%27");
            judged(
                    endpoint,
                    Parameters.ofQuery(endpoint).stream()
                            .map(name -> name + "=%27&" + name + "=//evil.test")
                            .collect(Collectors.joining("&")));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void may_stand_in_the_path() {
        Attack.each(reads().filter(e -> e.path().contains("{")), endpoint -> Stream.of(
                        Poison.SQL, Poison.SHAPES, Poison.PLACES)
                .flatMap(List::stream)
                // A plus sign is one in a path.
                .map(poison -> poison.replace("+", "%20"))
                .forEach(poison -> {
                    var path = endpoint.path().replaceAll("\\{\\w+}", poison.replace("$", "\\$"));
                    judge(endpoint, path, timed(endpoint, path));
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void may_be_escaped_wrongly() {
        Attack.each(
                reads(),
                endpoint -> Poison.BROKEN.forEach(broken -> {
                    var place = Attack.somewhere(endpoint);
                    var name = Parameters.ofQuery(endpoint).stream().findFirst().orElse("q");
                    for (var address :
                            List.of(place + "?" + name + "=" + broken, place + "?" + broken + "=1", place + broken)) {
                        var status = Attack.statusOf(address, proofFor(endpoint));
                        if (status < 200 || status >= 500) wrong.add(address + ": " + status);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    /** The names and values of cookies are what browsers send, not what they were given. */
    @Test
    void may_stand_in_a_cookie() {
        var token = Attack.token();
        var taking = House.endpoints().stream()
                .filter(e -> !Parameters.ofCookies(e).isEmpty())
                .toList();
        assertThat(taking).hasSizeGreaterThan(15);
        for (var endpoint : taking)
            for (var poison : List.of("%27", "a%00b", "%zz", "%C3%28", "-1", "%2F%2Fevil.test", "x".repeat(2_000))) {
                var request = as(endpoint);
                Parameters.ofCookies(endpoint).forEach(name -> request.cookie(name, poison));
                for (var name : List.of("laris_theme", "laris_lang", "laris_pieces", "laris_staf_alat"))
                    request.cookie(name, poison);
                if (endpoint.verb().equals("POST"))
                    request.cookie("laris_csrf", token.cookie()).form("csrf=" + token.field());
                judge(
                        endpoint,
                        endpoint.route() + " with the cookie " + poison,
                        request.send(endpoint.verb(), Attack.somewhere(endpoint)));
            }
        for (var door : List.of("/", "/admin", "/akun", "/keranjang"))
            for (var poison : Poison.SHAPES) {
                var answer = new Wire()
                        .cookie("laris_staf", poison)
                        .cookie("laris_akun", poison)
                        .cookie("laris_csrf", poison)
                        .get(door);
                if (answer.status() >= 500) wrong.add(door + " with the cookie " + poison);
            }
        assertThat(wrong).isEmpty();
    }

    private static Stream<Endpoint> reads() {
        return House.endpoints().stream().filter(e -> e.verb().equals("GET"));
    }

    /** The API refuses the first it does not understand: each by itself. Pages go on without: all at once. */
    private void given(Endpoint endpoint, String poison) {
        var names = Parameters.ofQuery(endpoint);
        if (endpoint.isApi() || poison.length() > 1_000) names.forEach(name -> judged(endpoint, name + "=" + poison));
        else judged(endpoint, names.stream().map(name -> name + "=" + poison).collect(Collectors.joining("&")));
    }

    private Answer judged(Endpoint endpoint, String query) {
        var path = address(endpoint, query);
        var answer = timed(endpoint, path);
        judge(endpoint, path, answer);
        return answer;
    }

    private static String address(Endpoint endpoint, String query) {
        return Attack.somewhere(endpoint) + (query.isEmpty() ? "" : "?" + query);
    }

    private Answer ask(Endpoint endpoint, String query) {
        return as(endpoint).get(address(endpoint, query));
    }

    private Answer timed(Endpoint endpoint, String path) {
        var began = System.nanoTime();
        var answer = as(endpoint).get(path);
        if (System.nanoTime() - began > SOON.toNanos()) wrong.add(path + ": slow");
        return answer;
    }

    private void judge(Endpoint endpoint, String path, Answer answer) {
        var shown = path.length() > 200 ? path.substring(0, 200) : path;
        var status = answer.status();
        var body = answer.body();
        if (status >= 500) wrong.add(shown + ": " + status);
        if (endpoint.isApi() && status >= 400 && status != 414 && answer.code().isEmpty())
            wrong.add(shown + ": without a code");
        if (body.contains("org.postgresql") || body.contains("Exception") || body.contains("\tat "))
            wrong.add(shown + ": tells of its inside");
        if (answer.header("X-Evil") != null || answer.setsCookieTo("evil"))
            wrong.add(shown + ": a header of the attacker's");
        var place = answer.header("Location");
        if (place != null && !isHere(place)) wrong.add(shown + ": leads to " + place);
        if (LEADS_AWAY.matcher(body).find()) wrong.add(shown + ": a link elsewhere");
    }

    private static boolean isHere(String place) {
        var local = place.replaceFirst("^http://localhost:\\d+(?=/)", "");
        return local.matches("/(?![/\\\\]).*") && !local.matches("(?s).*[\\r\\n\\t\\\\].*");
    }

    private static int rows(Answer answer) {
        return answer.status() == 200
                ? (int) ROW.matcher(answer.body()).results().count()
                : 0;
    }

    private String proofFor(Endpoint endpoint) {
        if (endpoint.isApi()) return "Authorization: Bearer " + key;
        return endpoint.path().startsWith("/akun")
                ? "Cookie: laris_akun=" + session(customer)
                : "Cookie: laris_staf=" + session(owner);
    }

    private Wire as(Endpoint endpoint) {
        if (endpoint.isApi()) return new Wire().header("Authorization", "Bearer " + key);
        if (endpoint.path().startsWith("/admin")) return new Wire().cookie("laris_staf", session(owner));
        if (endpoint.path().startsWith("/akun")) return new Wire().cookie("laris_akun", session(customer));
        return new Wire();
    }

    private String session(Player player) {
        return sessions.computeIfAbsent(player, cast::session);
    }
}
