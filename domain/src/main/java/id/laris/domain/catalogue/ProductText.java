package id.laris.domain.catalogue;

import id.laris.domain.shared.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Name and description in one language.
 *
 * @param title 1 to 255 characters, plain text
 * @param description HTML, already cleaned of scripts and the like; at most 65,536 characters
 * @param specification the product's specification in this language, label to value, in the order shown; empty when it was not
 *     translated
 */
public record ProductText(String title, String description, Map<String, String> specification) {
    public ProductText {
        title = Text.line("title", title, 1, 255);
        description = Text.block("description", description, 65_536);
        specification = Collections.unmodifiableMap(new LinkedHashMap<>(specification));
    }

    /** Without a specification of its own. */
    public ProductText(String title, String description) {
        this(title, description, Map.of());
    }
}
