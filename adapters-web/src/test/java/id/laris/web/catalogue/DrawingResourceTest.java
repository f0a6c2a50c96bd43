package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class DrawingResourceTest {
    private final DrawingResource resource = new DrawingResource(new Drawings());

    @Test
    void draws_what_the_address_names_and_lets_it_be_kept_for_good() {
        var answer = picture("kaos", "1f2a44", "ombak", "belakang", null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat((String) answer.getEntity()).startsWith("<svg").contains("#1f2a44");
        assertThat(answer.getHeaderString("Cache-Control")).contains("immutable");
        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void sends_nothing_again_that_the_visitor_has() {
        var tag = picture("kaos", "1F2A44", "polos", "depan", null).getEntityTag();

        var again = picture("kaos", "1F2A44", "polos", "depan", tag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getEntity()).isNull();
    }

    @Test
    void shows_the_placeholder_for_what_it_cannot_draw() {
        assertThat(picture("tanpa-foto", "FFFFFF", "polos", "depan", null).getStatus())
                .isEqualTo(200);
        for (String[] wrong : new String[][] {
            {"jubah", "FFFFFF", "polos", "depan"},
            {"kaos", "red;x", "polos", "depan"},
            {"kaos", "FFFFFF", "\"><script>", "depan"},
            {"kaos", "FFFFFF", "polos", "samping"}
        }) {
            var answer = picture(wrong[0], wrong[1], wrong[2], wrong[3], null);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat((String) answer.getEntity()).startsWith("<svg").doesNotContain("script");
            assertThat(answer.getHeaderString("Cache-Control")).doesNotContain("immutable");
        }
    }

    private Response picture(String garment, String dye, String motif, String view, EntityTag known) {
        return resource.picture(garment, dye, motif, view, requestOfOneWhoHas(known));
    }

    private static Request requestOfOneWhoHas(EntityTag known) {
        return (Request) Proxy.newProxyInstance(
                Request.class.getClassLoader(),
                new Class<?>[] {Request.class},
                (proxy, method, arguments) ->
                        arguments != null && arguments[0].equals(known) ? Response.notModified() : null);
    }
}
