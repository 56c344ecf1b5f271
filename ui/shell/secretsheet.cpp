// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secretsheet.h"

#include "core/access/secretcode.h"
#include "ui/printing/slippaper.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roomy.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

QString SecretSheet::title(Kind kind)
{
    return kind == Kind::Badge ? tr("Badge to sign in") : tr("The owner’s recovery code");
}

QString SecretSheet::words(Kind kind)
{
    if (kind == Kind::Badge)
        return tr("Shown to the scanner it signs in, or says yes over another person’s session. "
                  "It is shown only now: print it. Whoever finds it works under this name until "
                  "it is taken back.");
    return tr("It opens this shop’s file for an owner who forgot the PIN, once. It is shown only "
              "now: print it, and keep the paper in the safe. The file holds no copy of it.");
}

Slip SecretSheet::paper(Kind kind, const QString &shop, const QString &whose, const QString &code)
{
    Slip slip;
    slip.addCentred(shop, Slip::Weight::Strong);
    slip.addCentred(title(kind));
    slip.addRule();
    if (!whose.isEmpty())
        slip.addCentred(whose, Slip::Weight::Title);
    if (kind == Kind::Badge) {
        slip.addBarcode(code);
    } else {
        // Four groups a line: they are typed by hand one day.
        const QStringList groups = code.split(u'-');
        for (qsizetype i = 0; i < groups.size(); i += SecretCode::groupSize)
            slip.addCentred(groups.mid(i, SecretCode::groupSize).join(u' '), Slip::Weight::Title);
    }
    slip.addBlank();
    slip.add(words(kind));
    return slip;
}

void SecretSheet::show(Desk &desk, QWidget *parent, Kind kind, const QString &whose,
                       const QString &code)
{
    if (AskScript *script = AskScript::running()) {
        script->next(title(kind) + u' ' + code);
        return;
    }
    const Slip slip = paper(kind, desk.shop().profile().name, whose, code);
    auto *dialog = new QDialog(parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"secret-sheet"_qs);
    dialog->setWindowTitle(title(kind));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumWidth(Metric::form);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title(kind), TextSize::Title, Weight::Strong));
    column->addWidget(makeWrapped(words(kind), TextSize::Body, Token::TextMuted));
    auto *card = new Card;
    if (!whose.isEmpty())
        card->body()->addWidget(makeLabel(whose, TextSize::Section, Weight::Strong));
    QString shown = code;
    if (kind == Kind::Recovery)
        shown[code.size() / 2] = u'\n';
    QLabel *label = makeLabel(shown, TextSize::Figure, Weight::Strong);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    card->body()->addWidget(label);
    column->addWidget(card);
    auto *print = new KeyButton(tr("Print"));
    print->setIconName(u"printer"_qs);
    auto *save = new KeyButton(tr("Write as PDF"));
    auto *kept = new KeyButton(tr("I have it on paper"), KeyButton::Role::Primary);
    kept->setObjectName(u"secret-kept"_qs);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(print);
    verbs->addWidget(save);
    verbs->addStretch();
    verbs->addWidget(kept);
    column->addLayout(verbs);
    QObject::connect(print, &QPushButton::clicked, dialog, [dialog, kind, slip] {
        if (const Result<> done = SlipPaper::print({}, title(kind), slip); !done)
            Ask::tellRefusal(dialog, done.failure());
    });
    QObject::connect(save, &QPushButton::clicked, dialog, [dialog, kind, slip] {
        const auto path = Ask::fileToSave(dialog, title(kind), tr("code.pdf"), u"PDF (*.pdf)"_qs);
        if (path && !SlipPaper::writePdf(slip.lines(Slip::usualColumns), *path))
            Ask::tellRefusal(dialog, storageFailure(tr("%1 could not be written.").arg(*path)));
    });
    QObject::connect(kept, &QPushButton::clicked, dialog, &QDialog::accept);
    kept->setFocus();
    fitOver(dialog, Metric::form);
    dialog->open();
}

} // namespace cabas::ui
