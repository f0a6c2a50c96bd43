package id.laris.domain.forecasting;

/** A way of forecasting with its parameters found for one history. */
interface Fitted {
    /** As people who know forecasting call it, e.g. {@code ETS(A,Ad,N)}. */
    String name();

    /**
     * What this would have said of the steps {@code origin, origin + 1, …}, its parameters as they are and knowing the values before
     * the origin only. At the length of the history: the forecast.
     */
    double[] path(int origin, int horizon);

    /** How large demand and its errors are at that step beside an ordinary one: more where it is known to be a holiday. */
    default double size(int step) {
        return 1;
    }
}
