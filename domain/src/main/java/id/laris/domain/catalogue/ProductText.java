package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;

/**
 * Name and description in one language.
 *
 * @param title 1 to 255 characters, plain text
 * @param description HTML, already cleaned of scripts and the like; at most 65,536 characters
 */
public record ProductText(String title, String description) {
    public ProductText {
        title = title == null ? "" : title.strip();
        description = description == null ? "" : description.strip();
        if (title.isEmpty() || title.length() > 255) throw new Invalid("title", title, "1 to 255 characters");
        if (description.length() > 65_536)
            throw new Invalid("description", description.length() + " characters", "at most 65536 characters");
    }
}
