package id.laris.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.laris.application.identity.CurrentActor;
import id.laris.bootstrap.rights.Cast.Player;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.SignInNeeded;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every route and every use case against a table of who may, for everybody who may knock. Whatever is added to the shop and not to the
 * table fails here.
 */
@QuarkusTest
class PermissionMatrixTest {
    private static final Set<String> WORDS = Set.of("all", "knowing", "customer", "staff", "signed-in");

    @Inject
    Cast cast;

    @Inject
    CurrentActor current;

    private final List<String> wrong = new ArrayList<>();
    /** What each shows at the door. */
    private final Map<Player, String> passes = new HashMap<>();
    /** A page with a form, whose token serves all forms. */
    private Response form;

    @BeforeEach
    void fetch_a_form() {
        form = RestAssured.given().get("/admin/masuk");
    }

    private List<Player> people() {
        var people = new ArrayList<Player>(List.of(Cast.visitor(), cast.customer()));
        Matrix.ROLES.forEach((role, permissions) -> people.add(cast.staff(role, permissions)));
        return people;
    }

    private static List<Player> programs() {
        var programs = new ArrayList<Player>(List.of(Cast.program("key without rights", Set.of())));
        Matrix.ROLES.forEach((role, permissions) -> programs.add(Cast.program("key of " + role, permissions)));
        return programs;
    }

    @Test
    void every_route_and_every_use_case_stands_in_the_table_and_nothing_else() {
        assertThat(Matrix.routes().keySet()).containsExactlyInAnyOrderElementsOf(House.routes());
        assertThat(Matrix.useCases().keySet())
                .containsExactlyInAnyOrderElementsOf(House.useCases().stream()
                        .map(PermissionMatrixTest::name)
                        .toList());
        var named = new TreeSet<>(Matrix.routes().values());
        named.addAll(Matrix.useCases().values());
        named.removeAll(WORDS);
        assertThat(Arrays.stream(Permission.values()).map(Enum::name)).containsAll(named);
    }

    @Test
    void the_roles_a_shop_comes_with_may_what_the_table_says() {
        assertThat(Role.BUILT_IN.stream().collect(Collectors.toMap(Role::name, Role::permissions)))
                .isEqualTo(Matrix.ROLES);
    }

    @Test
    void every_use_case_refuses_everybody_who_may_not_before_it_does_anything() {
        var players = people();
        players.addAll(programs());
        for (var useCase : House.useCases()) {
            // What nothing calls yet is not deployed, and nobody can call it.
            if (!Arc.container().select(verb(useCase).getDeclaringClass()).isResolvable()) continue;
            for (var player : players) {
                var may = player.may(Matrix.useCases().get(name(useCase)));
                var verb = verb(useCase);
                // Without arguments there is nothing it could stumble over: it would really be done.
                if (may && verb.getParameterCount() == 0) continue;
                if (refuses(useCase, verb, player) == may)
                    wrong.add("%s for %s: expected %s".formatted(name(useCase), player.name(), may ? "yes" : "no"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_lets_in_whom_the_table_lets_in() {
        for (var player : people())
            Matrix.routes().forEach((route, needed) -> {
                if (route.contains(" /api/")) return;
                judge(route, needed, player, call(route, player));
            });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_call_of_the_api_lets_in_whom_the_table_lets_in() {
        var players = new ArrayList<>(programs());
        players.add(Cast.visitor());
        for (var player : players)
            Matrix.routes().forEach((route, needed) -> {
                if (route.contains(" /api/")) judge(route, needed, player, call(route, player));
            });
        assertThat(wrong).isEmpty();
    }

    private static String name(JavaClass useCase) {
        return useCase.getName().replace("id.laris.application.", "");
    }

    /** The one public verb; an overload of it does the same. */
    private static Method verb(JavaClass useCase) {
        var name = useCase.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        && !m.getModifiers().contains(JavaModifier.STATIC)
                        && !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .findFirst()
                .orElseThrow()
                .getName();
        try {
            var type = Class.forName(
                    useCase.getName(), false, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().equals(name) && !m.isBridge())
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean refuses(JavaClass useCase, Method verb, Player player) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            if (player.kind() == null) current.become(player.actor());
            else current.become(cast.signedIn(player));
            verb.setAccessible(true);
            verb.invoke(Arc.container().select(verb.getDeclaringClass()).get(), nothing(verb));
            return false;
        } catch (InvocationTargetException answered) {
            for (Throwable why = answered.getCause(); why != null; why = why.getCause())
                if (why instanceof NotAllowed || why instanceof SignInNeeded) return true;
            return false;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(useCase.getName(), impossible);
        } finally {
            context.terminate();
        }
    }

    private static Object[] nothing(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .map(PermissionMatrixTest::nothing)
                .toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? (Object) 0L : null;
    }

    private Response call(String route, Player player) {
        var method = route.substring(0, route.indexOf(' '));
        var path = route.substring(route.indexOf(' ') + 1)
                .replaceAll(
                        "\\{(id|attempt|refund|parcel|delivery)}",
                        UUID.randomUUID().toString())
                .replaceAll("\\{page}\\.xml", "1.xml")
                .replaceAll("\\{\\w+}", "tidak-ada");
        var request = RestAssured.given().redirects().follow(false).urlEncodingEnabled(false);
        if (path.startsWith("/api/")) {
            if (!player.name().equals("visitor"))
                request.header("Authorization", "Bearer " + passes.computeIfAbsent(player, cast::key));
            if (!method.equals("GET")) request.contentType("application/json").body("{}");
            return request.request(method, path);
        }
        request.accept("text/html,*/*;q=0.8");
        if (player.kind() != null)
            request.cookie(
                    switch (player.kind()) {
                        case STAFF -> "laris_staf";
                        case CUSTOMER -> "laris_akun";
                    },
                    passes.computeIfAbsent(player, cast::session));
        if (method.equals("POST")) {
            request.cookie("laris_csrf", form.cookie("laris_csrf"))
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("csrf", form.asString().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1"));
            // Some of these end the session.
            passes.remove(player);
        }
        return request.request(method, path);
    }

    /**
     * Reads are refused exactly. A write may be refused for its empty form before anybody asks for rights; that nothing is done without
     * them, the use cases prove.
     */
    private void judge(String route, String needed, Player player, Response answer) {
        var status = answer.statusCode();
        var refused = status == 401 || status == 403 || status == 303 && leadsToADoor(answer);
        var isRead = route.startsWith("GET ");
        var fault =
                switch (needed) {
                    case "knowing" -> status >= 500 || status < 300;
                    default ->
                        status >= 500
                                || (player.may(needed)
                                        ? refused
                                        : isRead ? !refused : !refused && (status < 400 || status >= 500));
                };
        if (fault)
            wrong.add(
                    "%s for %s (%s): %d %s".formatted(route, player.name(), needed, status, answer.header("Location")));
    }

    /** Sent to sign in; who signs out is led there too, but to come back nowhere. */
    private static boolean leadsToADoor(Response answer) {
        var place = String.valueOf(answer.header("Location"));
        return place.contains("/admin/masuk?ke=") || place.contains("/akun/masuk?ke=");
    }
}
