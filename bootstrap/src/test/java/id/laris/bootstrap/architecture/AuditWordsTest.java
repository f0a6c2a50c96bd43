package id.laris.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.web.audit.OfficeAuditMessages;
import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The log calls what people did by words of both languages, not by the names of classes. */
class AuditWordsTest {
    private static List<String> actions() {
        return CompiledHouse.mainClasses().stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class) && type.isAnnotatedWith(Audited.class))
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<!^)(\\p{Lu})", "-$1")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void every_audited_use_case_has_words_in_both_languages() throws NoSuchMethodException, IOException {
        var indonesian = OfficeAuditMessages.class
                .getMethod("action", String.class)
                .getAnnotation(Message.class)
                .value();
        String english;
        try (var file = OfficeAuditMessages.class.getResourceAsStream("/messages/officeAudit_en.properties")) {
            english = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(actions()).hasSizeGreaterThan(30).allSatisfy(action -> {
            assertThat(indonesian).contains("{#case '" + action + "'}");
            assertThat(english).contains("{#case '" + action + "'}");
        });
    }
}
