package id.laris.rest.api.shared;

/** The JSON of a request. Read strictly: what is not known, not the right type or there twice is refused, never guessed. */
public interface JsonRequest {}
