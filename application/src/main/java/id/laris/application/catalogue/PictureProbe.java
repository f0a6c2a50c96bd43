package id.laris.application.catalogue;

/** Looks whether a picture on the web can be had, without loading all of it. Never looks into the network the shop stands in. */
public interface PictureProbe {
    /** Answers within a few seconds whatever the other side does. */
    Answer look(String address);

    /** @param why it cannot be had, at most 100 characters; empty when it can */
    record Answer(boolean reachable, String why) {
        public static final Answer REACHED = new Answer(true, "");

        public static Answer missed(String why) {
            return new Answer(false, why.length() <= 100 ? why : why.substring(0, 100));
        }
    }
}
