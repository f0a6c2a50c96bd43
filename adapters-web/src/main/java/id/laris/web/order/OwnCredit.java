package id.laris.web.order;

import id.laris.application.payment.ShowMyCredit;
import id.laris.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The store credit of the customer who is signed in, where paying is chosen. */
@Named("credit")
@RequestScoped
public class OwnCredit {
    private final ShowMyCredit showMyCredit;

    OwnCredit(ShowMyCredit showMyCredit) {
        this.showMyCredit = showMyCredit;
    }

    public String getBalance() {
        return Formats.text(showMyCredit.show(Optional.empty(), 1).balance());
    }
}
