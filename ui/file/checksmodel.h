// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/verifier.h"

#include <QAbstractTableModel>

namespace cabas::ui {

/// The checks of the file with what each looked at and found; those not made yet say so.
class ChecksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Check, LookedAt, State, ColumnCount };

    explicit ChecksModel(QObject *parent = nullptr);

    /// The results so far, in order; wrong ones come first once all are there.
    void setReport(const VerifyReport &report);
    /// Empty when the check of a row found nothing, or was not made.
    QString faults(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString name;
        std::optional<VerifyCheck> made;
    };
    QVariant state(const Line &line, int role) const;

    std::vector<Line> m_lines;
};

} // namespace cabas::ui
