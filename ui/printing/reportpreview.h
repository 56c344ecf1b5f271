// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reporttable.h"

#include <QDialog>

#include <memory>

class QPrinter;
class QPrintPreviewWidget;

namespace cabas::ui {

/// A report as it would come out of the printer or stand in its PDF, page by page.
class ReportPreview : public QDialog {
    Q_OBJECT
public:
    ReportPreview(const ReportTable &report, QWidget *parent);
    ~ReportPreview() override;

    int pages() const;

private:
    ReportTable m_report;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_view;
};

} // namespace cabas::ui
