package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said in Indonesian is said in English too, in every bundle there is. */
class TranslationsTest {
    @TestFactory
    Stream<DynamicTest> every_message_has_an_english_one() throws Exception {
        return bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.getSimpleName(), () -> {
                    var name = bundle.getAnnotation(MessageBundle.class).value();
                    var english = english(name.startsWith("<<") ? MessageBundle.DEFAULT_NAME : name);
                    Set<String> indonesian = Arrays.stream(bundle.getMethods())
                            .filter(m -> m.isAnnotationPresent(Message.class))
                            .map(java.lang.reflect.Method::getName)
                            .collect(Collectors.toCollection(TreeSet::new));

                    assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian);
                    assertThat(english.values())
                            .allSatisfy(text -> assertThat((String) text).isNotBlank());
                }));
    }

    private static Set<Class<?>> bundles() throws IOException, ClassNotFoundException {
        Index index;
        try (var in = TranslationsTest.class.getResourceAsStream("/META-INF/jandex.idx")) {
            index = new IndexReader(in).read();
        }
        var found = new java.util.LinkedHashSet<Class<?>>();
        for (var annotation : index.getAnnotations(MessageBundle.class.getName()))
            found.add(Class.forName(annotation.target().asClass().name().toString()));
        assertThat(found).hasSizeGreaterThan(3);
        return found;
    }

    private static Properties english(String bundle) throws IOException {
        var english = new Properties();
        try (var in = TranslationsTest.class.getResourceAsStream("/messages/" + bundle + "_en.properties")) {
            english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return english;
    }
}
