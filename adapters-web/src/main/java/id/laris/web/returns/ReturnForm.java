package id.laris.web.returns;

import id.laris.application.stock.PhotoUnreadable;
import id.laris.application.stock.PhotoUnreadable.Reason;
import id.laris.application.stock.ReportDamage;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Fields of the forms about returns, understood. */
final class ReturnForm {
    private ReturnForm() {}

    static ReturnNumber number(String given) {
        try {
            return new ReturnNumber(given);
        } catch (Invalid noNumber) {
            throw new Missing("return", given);
        }
    }

    /** Blank is none. */
    static int pieces(String typed) {
        var digits = typed == null ? "" : typed.strip();
        if (!digits.matches("\\d{0,7}")) throw new Invalid("quantity", digits, "0 to " + Quantity.MOST);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    static ReturnReason reason(String typed) {
        return Arrays.stream(ReturnReason.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Invalid("reason", typed, "one of the reasons"));
    }

    static ReturnRequest.Wish wish(String typed) {
        return "REPLACEMENT".equals(typed) ? ReturnRequest.Wish.REPLACEMENT : ReturnRequest.Wish.REFUND;
    }

    /** {@code 145.000}, {@code Rp145000} or {@code 145000}: as people write rupiah; blank is none. */
    static Money rupiah(String typed) {
        var digits =
                (typed == null ? "" : typed).replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{0,15}")) throw new Invalid("amount", typed, "145000");
        return Money.rupiah(digits.isEmpty() ? 0 : Long.parseLong(digits));
    }

    /** Nothing typed is no account. */
    static Optional<BankAccount> account(String bank, String number, String holder) {
        if (blank(bank) && blank(number) && blank(holder)) return Optional.empty();
        return Optional.of(new BankAccount(bank, number, holder));
    }

    static List<byte[]> photos(List<FileUpload> files) throws IOException {
        var all = new ArrayList<byte[]>();
        for (var photo : files == null ? List.<FileUpload>of() : files) {
            if (photo.size() == 0) continue; // a browser sends an empty one when none is chosen
            if (photo.size() > ReportDamage.MOST_PHOTO_BYTES) throw new PhotoUnreadable(Reason.TOO_LARGE);
            if (all.size() == ReturnRequest.MOST_PHOTOS) throw new PhotoUnreadable(Reason.TOO_MANY);
            all.add(Files.readAllBytes(photo.uploadedFile()));
        }
        return all;
    }

    static int place(String given) {
        return given.matches("[1-9]") ? Integer.parseInt(given) : 0;
    }

    static String at(List<String> values, int place) {
        return values != null && place < values.size() ? values.get(place) : "";
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
