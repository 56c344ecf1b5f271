// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;

namespace cabas::ui {

/// Several of a list, as boxes to tick in as many columns as there is room for.
class CheckGrid : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString code;
        QString words;
    };

    explicit CheckGrid(QWidget *parent = nullptr);

    /// Each box is named `prefix` and its code.
    void setChoices(const std::vector<Choice> &choices, const QString &prefix);
    bool isEmpty() const { return m_boxes.empty(); }
    void setChecked(const QStringList &codes);
    /// In the order of the choices.
    QStringList checked() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    std::vector<QCheckBox *> m_boxes;
    QStringList m_codes;
    int m_columns = 0;
};

} // namespace cabas::ui
