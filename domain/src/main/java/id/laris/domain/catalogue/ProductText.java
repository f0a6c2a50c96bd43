package id.laris.domain.catalogue;

import id.laris.domain.shared.Text;

/**
 * Name and description in one language.
 *
 * @param title 1 to 255 characters, plain text
 * @param description HTML, already cleaned of scripts and the like; at most 65,536 characters
 */
public record ProductText(String title, String description) {
    public ProductText {
        title = Text.line("title", title, 1, 255);
        description = Text.block("description", description, 65_536);
    }
}
