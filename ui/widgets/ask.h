// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDialog>
#include <QStringList>

#include <deque>
#include <optional>

class QBoxLayout;
class QLineEdit;

namespace cabas::ui {

/// Answers for tests. While one exists, no dialog opens: questions take the next answer, and what
/// was asked is kept. A question without an answer is answered by the harmless one.
class AskScript : public QObject {
    Q_OBJECT
public:
    AskScript();

    /// The answer to the next question: a verb of its buttons, a text, a path. Null leaves.
    void answer(const QString &verbOrText);
    /// Titles and refusals in the order they were shown.
    QStringList asked() const { return m_asked; }
    bool isEmpty() const { return m_answers.empty(); }

    /// Notes the question and gives its answer; absent when there is none or it leaves.
    std::optional<QString> next(const QString &title);
    /// The one in force, or null.
    static AskScript *running();

private:
    std::deque<QString> m_answers;
    QStringList m_asked;
};

/// What stops the work: asked only before an irreversible deed, for a PIN or a file. Every dialog
/// of the program comes from here, so tests can answer them and none is forgotten.
class Ask {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::Ask)
public:
    using Script = AskScript;

    struct Question {
        /// The question itself: "Close the till?"
        QString title;
        /// What will follow from it.
        QString consequence;
        /// The verb that does it: "Close the till".
        QString yes;
        /// The verb that does not; it is the default.
        QString no;
        bool dangerous = false;
    };

    /// True when the person chose `yes`. Esc and the closing cross mean `no`.
    static bool confirm(QWidget *parent, const Question &question);
    /// The index of the verb chosen, or -1 when left by Esc. The last verb is the default.
    static int choose(QWidget *parent, const QString &title, const QString &text,
                      const QStringList &verbs);
    /// A line of text; absent when left. `secret` hides what is typed (a PIN).
    static std::optional<QString> line(QWidget *parent, const QString &title, const QString &label,
                                       const QString &verb, bool secret = false,
                                       const QString &text = {});
    /// A file to read or to write; absent when left. `filter` as in QFileDialog.
    static std::optional<QString> fileToOpen(QWidget *parent, const QString &title,
                                             const QString &filter);
    static std::optional<QString> fileToSave(QWidget *parent, const QString &title,
                                             const QString &suggested, const QString &filter);
    static std::optional<QString> folder(QWidget *parent, const QString &title);

    /// Says why a command did not happen: in the bands of the page that `from` stands on, or in
    /// a dialog where there are none. Nothing typed is lost.
    static void tellRefusal(QWidget *from, const Failure &failure);
    /// Something worth a stop that asks nothing.
    static void tell(QWidget *parent, const QString &title, const QString &text);
};

/// The window of a question; made by Ask.
class AskDialog : public QDialog {
    Q_OBJECT
public:
    AskDialog(const QString &title, const QString &text, QWidget *parent);

    /// The button at the right is added last. `result` is what `exec` gives.
    void addVerb(const QString &verb, int result, bool primary, bool dangerous, bool isDefault);
    QLineEdit *addLine(const QString &label, const QString &text, bool secret);

private:
    QBoxLayout *m_body;
    QBoxLayout *m_verbs;
};

} // namespace cabas::ui
