package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.RecogniseKey;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeKeyPagesTest {
    private static final Pattern KEY = Pattern.compile("<code class=\"key-whole\">(laris_[A-Za-z0-9_-]+)</code>");

    @Inject
    Staff staff;

    @Inject
    RecogniseKey recogniseKey;

    @Test
    void a_key_is_shown_once_works_and_is_revoked() {
        var owner = staff.browserOf(Role.OWNER);
        var issued = owner.submit("/admin/kunci", "nama", "Kasir <b>depan</b>", "hak", "VIEW_ORDERS")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        var found = KEY.matcher(issued);
        assertThat(found.find()).isTrue();
        var key = found.group(1);
        assertThat(recogniseKey.recognise(key).orElseThrow().permissions()).containsExactly(Permission.VIEW_ORDERS);

        var list = owner.read("/admin/kunci");
        assertThat(list).doesNotContain(key).contains(key.substring(0, 14)).contains("Kasir &lt;b&gt;depan");

        owner.submit("/admin/kunci/cabut", "awal", key.substring(0, 14)).statusCode(303);
        assertThat(recogniseKey.recognise(key)).isEmpty();
    }

    @Test
    void a_key_without_rights_or_name_is_not_made() {
        var owner = staff.browserOf(Role.OWNER);

        owner.submit("/admin/kunci", "nama", "Kosong").statusCode(422).body(containsString("paling tidak satu hak"));
        owner.submit("/admin/kunci", "nama", " ", "hak", "SELL").statusCode(422);
        owner.submit("/admin/kunci", "nama", "Jahat", "hak", "RUN_JOBS").statusCode(422);
    }

    @Test
    void only_the_owner_has_to_do_with_keys() {
        staff.browserOf(Role.MANAGER).open("/admin/kunci").statusCode(403);
        staff.browserOf(Role.MANAGER)
                .submit("/admin/kunci", "nama", "x", "hak", "SELL")
                .statusCode(403);
    }
}
