// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include <vector>

class QActionGroup;
class QHBoxLayout;

namespace cabas::ui {

class KeyButton;

/// A field to search in, with the magnifying glass inside. Esc empties it, Down goes to the list.
class SearchEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(const QString &hint, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The text as it is after a short rest in typing (80 ms), trimmed.
    void searched(const QString &text);
    /// Down was pressed.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
};

/// What narrows a list: search as you type, facets with a menu, the chosen filters as chips that
/// one removes, and the tools of the list (columns, export, print) at the right.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    /// `hint` says what one may type: "Name, code, supplier…".
    explicit FilterLine(const QString &hint, QWidget *parent = nullptr);

    SearchEdit *search() const { return m_search; }
    /// A button "Family: all" with a menu of values; the first value means all. Another value
    /// stands as a chip in its place, whose cross chooses all again. Returns its place.
    int addFacet(const QString &name, const QStringList &values);
    /// The index of the value chosen in a facet; 0 is all.
    int facet(int place) const;
    void setFacet(int place, int value);
    void setFacetValues(int place, const QStringList &values);
    /// A facet that is put away where the line is too narrow for all.
    void setFacetShown(int place, bool shown);
    /// The words of the value chosen in each facet, empty for all; and back to such words, where a
    /// facet has them, else to all.
    QStringList facetWords() const;
    void chooseFacets(const QStringList &words);
    /// A filter that is on, as a chip with a cross; `removed` when the cross is pressed.
    void addChip(const QString &id, const QString &words);
    void removeChip(const QString &id);
    /// A square button at the right end.
    KeyButton *addTool(const QString &icon, const QString &name);
    void addTool(QWidget *tool);
    /// Only what is typed and what is on: where the list has little room.
    void setTight(bool tight);

Q_SIGNALS:
    void searched(const QString &text);
    void facetChanged(int place, int value);
    void chipRemoved(const QString &id);

private:
    struct Facet {
        KeyButton *button;
        KeyButton *chip;
        QActionGroup *group;
        QString name;
        int value = 0;
        bool shown = true;
    };
    void choose(int place, int value);
    void fillFacet(int place, const QStringList &values);
    void renameFacet(const Facet &facet);

    SearchEdit *m_search;
    QHBoxLayout *m_left;
    QHBoxLayout *m_tools;
    bool m_tight = false;
    std::vector<Facet> m_facets;
    std::vector<std::pair<QString, KeyButton *>> m_chips;
};

} // namespace cabas::ui
