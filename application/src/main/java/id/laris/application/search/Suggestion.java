package id.laris.application.search;

/**
 * Something to go to while typing.
 *
 * @param kind {@code product} or {@code category}
 */
public record Suggestion(String kind, String label, String slug) {}
