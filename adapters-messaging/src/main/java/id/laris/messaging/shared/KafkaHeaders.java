package id.laris.messaging.shared;

/** What a record tells without being opened. */
final class KafkaHeaders {
    static final String ID = "id";
    static final String TYPE = "type";
    static final String VERSION = "version";

    private KafkaHeaders() {}
}
