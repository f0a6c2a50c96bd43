package id.laris.web.privacy;

import id.laris.application.privacy.Exports;
import id.laris.application.privacy.ShowMyConsents.Consents;
import id.laris.application.privacy.ShowMyPrivacy.MyPrivacy;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Purpose;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A customer's rights over their data as the page shows them.
 *
 * @param history newest first
 * @param copyId of the copy that can be taken; null when there is none
 * @param hindrance why the erasure asked for is not done yet; null when none is asked for
 */
record PrivacyView(
        List<Choice> choices,
        List<Line> history,
        String copyId,
        Instant copyUntil,
        boolean copyInTheMaking,
        boolean suspended,
        String hindrance,
        List<Request> requests) {
    record Choice(String purpose, boolean agreed) {}

    record Line(String purpose, String action, Instant at, String noticeVersion) {}

    record Request(String kind, String state, Instant at, Instant dueAt, boolean open) {}

    static PrivacyView of(Consents consents, MyPrivacy mine) {
        var history = consents.history().stream().map(PrivacyView::line).toList();
        var newestFirst = new java.util.ArrayList<>(history);
        Collections.reverse(newestFirst);
        return new PrivacyView(
                Arrays.stream(Purpose.values())
                        .filter(Purpose::isChoice)
                        .map(p -> new Choice(p.name(), consents.granted().contains(p)))
                        .toList(),
                List.copyOf(newestFirst),
                mine.ready().map(r -> r.id().toString()).orElse(null),
                mine.ready().map(Exports.Ready::until).orElse(null),
                isOpen(mine, DataRequest.Kind.EXPORT),
                mine.suspended(),
                mine.requests().stream()
                        .filter(r -> r.kind() == DataRequest.Kind.ERASURE && r.isOpen())
                        .map(DataRequest::hindrance)
                        .findFirst()
                        .orElse(null),
                mine.requests().stream().map(PrivacyView::request).toList());
    }

    private static boolean isOpen(MyPrivacy mine, DataRequest.Kind kind) {
        return mine.requests().stream().anyMatch(r -> r.kind() == kind && r.isOpen());
    }

    private static Line line(ConsentEvent event) {
        return new Line(event.purpose().name(), event.action().name(), event.at(), event.noticeVersion());
    }

    private static Request request(DataRequest request) {
        return new Request(
                request.kind().name(), request.state().name(), request.receivedAt(), request.dueAt(), request.isOpen());
    }
}
